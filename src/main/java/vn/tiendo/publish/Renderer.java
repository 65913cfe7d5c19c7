package vn.tiendo.publish;

import java.util.stream.Stream;

/** Makes one kind of output. It returns artifacts and never writes. */
public interface Renderer {
  /** All files of this output, each path once. */
  Stream<Artifact> render(Publication publication);
}
