package vn.tiendo.check;

import static vn.tiendo.check.Sketch.at;
import static vn.tiendo.check.Sketch.number;
import static vn.tiendo.check.Sketch.place;
import static vn.tiendo.check.Sketch.placed;
import static vn.tiendo.check.Sketch.read;
import static vn.tiendo.check.Sketch.stated;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.tiendo.language.FigureReader;
import vn.tiendo.language.FigureReader.Measured;
import vn.tiendo.language.Periods;
import vn.tiendo.model.Citation;
import vn.tiendo.model.Code;
import vn.tiendo.model.Figure;
import vn.tiendo.model.FigureSheet;
import vn.tiendo.model.FigureSheet.Claim;
import vn.tiendo.model.FigureSheet.Composition;
import vn.tiendo.model.FigureSheet.Movement;
import vn.tiendo.model.FigureSheet.Rating;
import vn.tiendo.model.Period;
import vn.tiendo.model.Reach;
import vn.tiendo.model.Unit;
import vn.tiendo.model.Visibility;

/** One file of figures. */
final class SheetSketch {
  private final Period period;
  private final Citation citation;
  private final List<Figure> figures = new ArrayList<>();
  private final List<Rating> ratings = new ArrayList<>();
  private final List<Composition> compositions = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private Movement movement;

  SheetSketch(String period, Citation citation) {
    this.period = read(Periods.read(period));
    this.citation = citation;
  }

  SheetSketch figure(String measure, String value) {
    return figure(measure, value, null);
  }

  /** A figure and what the source printed of it. */
  SheetSketch figure(String measure, String value, String printed) {
    return add(measure, new Reach.Whole(), value, printed, false, Visibility.PUBLIC);
  }

  SheetSketch estimate(String measure, String value) {
    return add(measure, new Reach.Whole(), value, null, true, Visibility.PUBLIC);
  }

  SheetSketch internal(String measure, String value) {
    return add(measure, new Reach.Whole(), value, null, false, Visibility.INTERNAL);
  }

  SheetSketch ofUnit(String measure, String unit, String value) {
    Reach reach = new Reach.OfOrganisation(at(unit));
    return add(measure, reach, value, null, false, Visibility.PUBLIC);
  }

  SheetSketch ofKind(String measure, String kind, String value) {
    return add(measure, new Reach.OfKind(at(kind)), value, null, false, Visibility.PUBLIC);
  }

  private SheetSketch add(
      String measure,
      Reach reach,
      String value,
      String printed,
      boolean provisional,
      Visibility visibility) {
    Measured measured = read(FigureReader.read(value));
    figures.add(
        new Figure(
            at(measure),
            reach,
            period,
            measured.value(),
            measured.hedge(),
            provisional,
            citation,
            visibility,
            stated(printed),
            null,
            place(value)));
    return this;
  }

  /** Pairs of a line's word and its number: {@code đầu kỳ}, {@code 100}… */
  SheetSketch movement(String... lines) {
    List<Movement.Entry> entries = new ArrayList<>();
    for (int i = 0; i < lines.length; i += 2) {
      String word = lines[i];
      Movement.Flow flow =
          Arrays.stream(Movement.Flow.values())
              .filter(f -> f.word().equals(word))
              .findFirst()
              .orElseThrow();
      entries.add(new Movement.Entry(flow, number(lines[i + 1]), place(lines[i + 1])));
    }
    movement = new Movement(entries, place("biến động"));
    return this;
  }

  /** Pairs of a grade and its count. */
  SheetSketch rating(String whole, String... grades) {
    List<Rating.Grade> list = new ArrayList<>();
    for (int i = 0; i < grades.length; i += 2) {
      list.add(new Rating.Grade(grades[i], number(grades[i + 1]), place(grades[i + 1])));
    }
    ratings.add(
        new Rating(
            "đảng viên", whole == null ? null : number(whole), list, null, place("xếp loại")));
    return this;
  }

  /** Triples of a part's name, its count and its printed share or null. */
  SheetSketch composition(String whole, String... parts) {
    List<Composition.Part> list = new ArrayList<>();
    for (int i = 0; i < parts.length; i += 3) {
      list.add(
          new Composition.Part(parts[i], placed(parts[i + 1]), stated(parts[i + 2]), null, null));
    }
    compositions.add(
        new Composition(
            at("co-cau-" + compositions.size()),
            "Đảng viên theo khối",
            placed(whole),
            new Unit("đảng viên"),
            list));
    return this;
  }

  SheetSketch claim(String value, String printed) {
    claims.add(
        new Claim(
            "Nội dung",
            read(FigureReader.read(value)).value(),
            stated(printed),
            null,
            place(value)));
    return this;
  }

  FigureSheet build(int index) {
    return new FigureSheet(
        new Code("tep-" + index),
        period,
        citation,
        Visibility.PUBLIC,
        figures,
        movement,
        ratings,
        compositions,
        claims,
        null,
        place("kỳ"));
  }
}
