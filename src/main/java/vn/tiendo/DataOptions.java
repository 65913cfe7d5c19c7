package vn.tiendo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the data stand, and which folders lie over the packed ones: shared by the commands. */
final class DataOptions {
  @Option(
      names = "--data",
      paramLabel = "THƯ_MỤC",
      description =
          "Thư mục dữ liệu; mặc định là ./data, nếu không có thì dùng dữ liệu kèm theo chương trình.")
  private @Nullable Path data;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** The data folder: as told, or {@code data} in the working folder, or the program's own. */
  Path folder(Packed packed) {
    if (data != null) {
      if (!Files.isDirectory(data)) {
        throw new ParameterException(spec.commandLine(), "không có thư mục \"" + data + "\".");
      }
      return data;
    }
    Path here = Path.of("data");
    return Files.isDirectory(here) ? here : ownOrPacked("data", packed);
  }

  private static Path ownOrPacked(String name, Packed packed) {
    Path own = own(name);
    return own != null && Files.isDirectory(own) ? own : packed.folder(name);
  }

  /** A folder of the checkout that the launcher stands in; null when not started by it. */
  private static @Nullable Path own(String name) {
    String home = System.getProperty("tiendo.home");
    return home == null || home.isBlank() ? null : Path.of(home).resolve(name);
  }

  /**
   * The files of one kind: the data folder's own first, then the checkout's, then the packed ones.
   */
  Layers layers(String name, Path dataFolder, Packed packed) {
    List<Path> folders = new ArrayList<>();
    folders.add(dataFolder.resolve(name));
    Path own = own(name);
    if (own != null) {
      folders.add(own);
    }
    folders.add(packed.folder(name));
    return new Layers(folders);
  }

  /** A build over these folders. */
  Build build(Packed packed, StageClock clock) {
    Path folder = folder(packed);
    return new Build(layers("templates", folder, packed), layers("site", folder, packed), clock);
  }
}
