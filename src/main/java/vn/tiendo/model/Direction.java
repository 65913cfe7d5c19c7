package vn.tiendo.model;

/** Which way an indicator gets better (chiều). */
public enum Direction {
  /** {@code tăng}: the higher the better. */
  UP,
  /** {@code giảm}: the lower the better. */
  DOWN,
  /** {@code giữ}: to stay where it is; both sides fail. */
  KEEP
}
