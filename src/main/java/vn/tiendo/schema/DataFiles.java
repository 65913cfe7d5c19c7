package vn.tiendo.schema;

import java.util.List;

/** The kinds of data files, each with its shape. */
public final class DataFiles {

  /**
   * A kind of data file.
   *
   * @param name the schema's file name without its ending, {@code ke-hoach}
   * @param glob which files of a data folder it is for
   */
  record DataFile(String name, String glob, Shape shape) {}

  static final List<DataFile> ALL =
      List.of(
          new DataFile("trang", "trang.yaml", CommitteeShapes.portal()),
          new DataFile("dang-bo", "*/dang-bo.yaml", CommitteeShapes.profile()),
          new DataFile("don-vi", "*/don-vi.yaml", CommitteeShapes.register()),
          new DataFile("nhiem-ky", "*/nhiem-ky/*.yaml", PlanShapes.term()),
          new DataFile("ke-hoach", "*/ke-hoach/*.yaml", PlanShapes.plan()),
          new DataFile("so-lieu", "*/so-lieu/*.yaml", FigureShapes.sheet()),
          new DataFile("sinh-hoat", "*/sinh-hoat/*.yaml", FigureShapes.meetings()),
          new DataFile("bao-cao", "", FormShapes.report()));

  private DataFiles() {}
}
