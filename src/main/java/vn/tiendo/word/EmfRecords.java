package vn.tiendo.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the records of an enhanced metafile, the picture of lines and words that Word and
 * LibreOffice draw sharp at any size (Microsoft, [MS-EMF]). One unit is a hundredth of a
 * millimetre.
 */
final class EmfRecords {
  /** Objects that need not be made, by the numbers that the format gives them. */
  static final int NO_BRUSH = 0x80000005;

  static final int NO_PEN = 0x80000008;

  private static final Charset UTF_16 = StandardCharsets.UTF_16LE;

  private static final int HEADER = 1;
  private static final int POLYGON = 3;
  private static final int POLYLINE = 4;
  private static final int END = 14;
  private static final int BACKGROUND_MODE = 18;
  private static final int TEXT_ALIGN = 22;
  private static final int TEXT_COLOUR = 24;
  private static final int SELECT = 37;
  private static final int BRUSH = 39;
  private static final int DELETE = 40;
  private static final int ELLIPSE = 42;
  private static final int FONT = 82;
  private static final int TEXT = 84;
  private static final int PEN = 95;

  private static final int HEADER_SIZE = 108;
  private static final int RECORD_HEAD = 8;
  private static final int SIGNATURE = 0x464D4520;
  private static final int VERSION = 0x10000;
  private static final int TRANSPARENT = 1;
  private static final int BASELINE = 24;
  private static final int GEOMETRIC = 0x10000;
  private static final int FLAT_ENDS = 0x200;
  private static final int MITRED = 0x2000;
  private static final int FONT_SIZE = 320;
  private static final int FACE_OFFSET = 28;
  private static final int FACE_LENGTH = 32;
  private static final int BOLD = 700;
  private static final int REGULAR = 400;
  private static final int TEXT_HEAD = 76;
  private static final int A4_WIDTH = 210;
  private static final int A4_HEIGHT = 297;
  private static final int UNITS = 100;

  private final List<ByteBuffer> records = new ArrayList<>();
  private final int width;
  private final int height;
  private int handles = 1;

  EmfRecords(int width, int height) {
    this.width = width;
    this.height = height;
    record(BACKGROUND_MODE, 4).putInt(TRANSPARENT);
    record(TEXT_ALIGN, 4).putInt(BASELINE);
    record(TEXT_COLOUR, 4).putInt(0);
  }

  private ByteBuffer record(int type, int size) {
    ByteBuffer record = ByteBuffer.allocate(RECORD_HEAD + size).order(ByteOrder.LITTLE_ENDIAN);
    record.putInt(type).putInt(RECORD_HEAD + size);
    records.add(record);
    return record;
  }

  /**
   * Makes and takes up a pen.
   *
   * @param grey 0 for black to 255 for white
   */
  void pen(int thickness, int grey) {
    ByteBuffer pen = record(PEN, 44);
    int style = GEOMETRIC | FLAT_ENDS | MITRED;
    int handle = handles++;
    pen.putInt(handle).putInt(0).putInt(0).putInt(0).putInt(0);
    pen.putInt(style).putInt(thickness).putInt(0).putInt(colour(grey)).putInt(0);
    pen.putInt(0);
    select(handle);
  }

  /** Makes and takes up a brush. */
  void brush(int grey) {
    int handle = handles++;
    record(BRUSH, 16).putInt(handle).putInt(0).putInt(colour(grey)).putInt(0);
    select(handle);
  }

  /** Makes and takes up letters of a size. */
  void font(String face, int size, boolean bold) {
    int handle = handles++;
    ByteBuffer font = record(FONT, 4 + FONT_SIZE);
    font.putInt(handle);
    int start = font.position();
    font.putInt(-size).putInt(0).putInt(0).putInt(0).putInt(bold ? BOLD : REGULAR);
    font.position(start + FACE_OFFSET);
    font.put(face.substring(0, Math.min(face.length(), FACE_LENGTH - 1)).getBytes(UTF_16));
    select(handle);
  }

  /** Takes up an object that need not be made. */
  void select(int object) {
    record(SELECT, 4).putInt(object);
  }

  /** Lays down what was made since a moment, so that a large picture needs few objects. */
  void release(int kept) {
    select(NO_PEN);
    select(NO_BRUSH);
    for (int handle = kept; handle < handles; handle++) {
      record(DELETE, 4).putInt(handle);
    }
  }

  void polyline(List<int[]> points) {
    points(POLYLINE, points);
  }

  void polygon(List<int[]> points) {
    points(POLYGON, points);
  }

  private void points(int type, List<int[]> points) {
    ByteBuffer record = record(type, 20 + 8 * points.size());
    bounds(record).putInt(points.size());
    points.forEach(p -> record.putInt(p[0]).putInt(p[1]));
  }

  void ellipse(int left, int top, int right, int bottom) {
    record(ELLIPSE, 16).putInt(left).putInt(top).putInt(right).putInt(bottom);
  }

  /**
   * Writes one line of words.
   *
   * @param advances from each letter to the next
   */
  void text(String words, int x, int baseline, List<Integer> advances) {
    int letters = (2 * words.length() + 3) / 4 * 4;
    ByteBuffer text = record(TEXT, TEXT_HEAD - RECORD_HEAD + letters + 4 * advances.size());
    bounds(text).putInt(1).putFloat(1).putFloat(1);
    text.putInt(x).putInt(baseline).putInt(words.length()).putInt(TEXT_HEAD).putInt(0);
    text.putInt(0).putInt(0).putInt(-1).putInt(-1);
    text.putInt(TEXT_HEAD + letters);
    text.put(words.getBytes(UTF_16)).position(TEXT_HEAD + letters);
    advances.forEach(text::putInt);
  }

  private ByteBuffer bounds(ByteBuffer record) {
    return record.putInt(0).putInt(0).putInt(width).putInt(height);
  }

  private static int colour(int grey) {
    return grey | grey << 8 | grey << 16;
  }

  /** The whole picture. */
  byte[] bytes() {
    record(END, 12).putInt(0).putInt(16).putInt(20);
    int size = HEADER_SIZE + records.stream().mapToInt(ByteBuffer::capacity).sum();
    // sizes of the paper stand for the size of the screen: only their proportion counts
    ByteBuffer all = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    all.putInt(HEADER).putInt(HEADER_SIZE);
    bounds(bounds(all));
    all.putInt(SIGNATURE).putInt(VERSION).putInt(size).putInt(records.size() + 1);
    all.putShort((short) handles).putShort((short) 0).putInt(0).putInt(0).putInt(0);
    all.putInt(A4_WIDTH * UNITS).putInt(A4_HEIGHT * UNITS).putInt(A4_WIDTH).putInt(A4_HEIGHT);
    all.putInt(0).putInt(0).putInt(0);
    all.putInt(A4_WIDTH * 1000).putInt(A4_HEIGHT * 1000);
    records.forEach(record -> all.put(record.rewind()));
    return all.array();
  }
}
