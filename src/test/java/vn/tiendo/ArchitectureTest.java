package vn.tiendo;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.evaluate.PlantedViolations;

/** The house as an allow-list: data flows one way, effects stand at the two ends. */
final class ArchitectureTest {

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("vn.tiendo");

  /** A class of the room evaluate, among the tests only, that breaks every rule below. */
  private static final JavaClasses PLANTED =
      new ClassFileImporter().importClasses(PlantedViolations.class);

  private static final Set<String> WRITING_METHODS =
      Set.of(
          "write",
          "writeString",
          "copy",
          "move",
          "delete",
          "deleteIfExists",
          "createFile",
          "createDirectory",
          "createDirectories",
          "createLink",
          "createSymbolicLink",
          "createTempFile",
          "createTempDirectory",
          "newOutputStream",
          "newBufferedWriter",
          "newByteChannel",
          "setAttribute",
          "setLastModifiedTime");

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomImportsOnlyWhatTheTableAllows(Room room) {
    importsOnlyWhatTheTableAllows(room).check(PROGRAM);
  }

  @Test
  void theRootImportsTheRoomsAndPicocliOnly() {
    classes()
        .that()
        .resideInAPackage("vn.tiendo")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(Room.patterns())
                .or(
                    resideInAnyPackage(
                        "vn.tiendo", "java..", "picocli..", "org.jspecify.annotations..")))
        .check(PROGRAM);
  }

  @Test
  void everyClassStandsInARoom() {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.concat(Stream.of("vn.tiendo"), Stream.of(Room.patterns()))
                .toArray(String[]::new))
        .check(PROGRAM);
  }

  @Test
  void thereAreNoCircles() {
    slices().matching("vn.tiendo.(**)").should().beFreeOfCycles().check(PROGRAM);
  }

  @ParameterizedTest
  @MethodSource("effects")
  void effectsStandAtTheEnds(ArchRule rule) {
    rule.check(PROGRAM);
  }

  @ParameterizedTest
  @MethodSource("effects")
  void effectsInTheCoreAreFound(ArchRule rule) {
    assertThat(rule.evaluate(PLANTED).hasViolation()).as(rule.getDescription()).isTrue();
  }

  @Test
  void anImportAgainstTheTableIsFound() {
    Room evaluate = rooms().filter(room -> room.name().equals("evaluate")).findAny().orElseThrow();
    assertThat(importsOnlyWhatTheTableAllows(evaluate).evaluate(PLANTED).getFailureReport())
        .asString()
        .contains("vn.tiendo.Main")
        .contains("freemarker.template.Configuration");
  }

  /** So that {@code html?no_esc}, the one thing a template may leave unescaped, is Markdown's. */
  @Test
  void onlyTheTemplateRoomMakesMarkup() {
    methods()
        .that()
        .haveName("html")
        .should()
        .beDeclaredInClassesThat()
        .resideInAPackage("vn.tiendo.template..")
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  private static ArchRule importsOnlyWhatTheTableAllows(Room room) {
    return classes()
        .that()
        .resideInAPackage(room.pattern())
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(room.allowed());
  }

  static Stream<Room> rooms() {
    return Room.ALL.stream();
  }

  static Stream<ArchRule> effects() {
    return Stream.of(
        noClasses()
            .that()
            .resideInAnyPackage(Room.pure())
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.nio.file..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(
                File.class,
                FileInputStream.class,
                FileOutputStream.class,
                FileReader.class,
                FileWriter.class,
                RandomAccessFile.class)
            .as("the core knows no file"),
        noClasses()
            .that(areNotTheEnds())
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                Files.class, FileSystems.class, FileOutputStream.class, RandomAccessFile.class)
            .as("only the root, load, manuscript and OutputDirectory touch the disk"),
        noClasses()
            .that()
            .resideOutsideOfPackage("vn.tiendo")
            .and()
            .haveNameNotMatching("vn\\.tiendo\\.publish\\.OutputDirectory(\\$.*)?")
            .should()
            .accessTargetWhere(writesFiles())
            .as("only the root and OutputDirectory write"),
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.tiendo.SignCommand")
            .should()
            .callMethodWhere(takesFromTheMachine())
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class)
            .as("clock, zone and locale are arguments; only a signature has the time of the clock"),
        noClasses()
            .that()
            .doNotHaveFullyQualifiedName("vn.tiendo.Main")
            .should()
            .callMethod(System.class, "exit", int.class)
            .as("only Main exits"));
  }

  private static DescribedPredicate<JavaClass> areNotTheEnds() {
    DescribedPredicate<JavaClass> ends =
        resideInAnyPackage("vn.tiendo", "vn.tiendo.load..", "vn.tiendo.manuscript..")
            .or(
                DescribedPredicate.describe(
                    "OutputDirectory",
                    type -> type.getName().startsWith("vn.tiendo.publish.OutputDirectory")));
    return DescribedPredicate.not(ends);
  }

  private static DescribedPredicate<JavaAccess<?>> writesFiles() {
    return DescribedPredicate.describe(
        "write files",
        access ->
            access.getTargetOwner().isEquivalentTo(Files.class)
                && WRITING_METHODS.contains(access.getTarget().getName()));
  }

  private static DescribedPredicate<JavaAccess<?>> takesFromTheMachine() {
    return DescribedPredicate.describe(
        "take clock, zone or locale from the machine",
        access -> {
          JavaClass owner = access.getTargetOwner();
          String method = access.getTarget().getName();
          boolean now = method.equals("now") && owner.getPackageName().equals("java.time");
          boolean millis = method.equals("currentTimeMillis");
          boolean zone = method.equals("systemDefault");
          boolean machine =
              Set.of("getDefault", "setDefault").contains(method)
                  && Set.of(Locale.class.getName(), TimeZone.class.getName())
                      .contains(owner.getName());
          return now || millis || zone || machine;
        });
  }
}
