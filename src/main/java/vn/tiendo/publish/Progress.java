package vn.tiendo.publish;

/** Is told how far a long piece of work has come. Called from several threads. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = (done, all) -> {};

  /** So many of all files are written. */
  void written(int done, int all);
}
