package org.demarche;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The rules that docs/architecture.md gives, over the classes of this module. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.demarche");

  @Test
  void aStageSeesEarlierStagesOnly() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("article")
        .definedBy("org.demarche.article..")
        .layer("language")
        .definedBy("org.demarche.language..")
        .layer("lexicon")
        .definedBy("org.demarche.lexicon..")
        .layer("mention")
        .definedBy("org.demarche.mention..")
        .layer("statement")
        .definedBy("org.demarche.statement..")
        .layer("event")
        .definedBy("org.demarche.event..")
        .layer("figure")
        .definedBy("org.demarche.figure..")
        .layer("commitment")
        .definedBy("org.demarche.commitment..")
        .layer("door")
        .definedBy("org.demarche")
        .whereLayer("figure")
        .mayOnlyBeAccessedByLayers("door")
        .whereLayer("commitment")
        .mayOnlyBeAccessedByLayers("door")
        .whereLayer("event")
        .mayOnlyBeAccessedByLayers("figure", "commitment", "door")
        .whereLayer("statement")
        .mayOnlyBeAccessedByLayers("event", "figure", "commitment", "door")
        .whereLayer("mention")
        .mayOnlyBeAccessedByLayers("statement", "event", "figure", "commitment", "door")
        .whereLayer("lexicon")
        .mayOnlyBeAccessedByLayers("mention", "statement", "event", "figure", "commitment", "door")
        .whereLayer("language")
        .mayOnlyBeAccessedByLayers("mention", "statement", "event", "figure", "commitment", "door")
        .check(CLASSES);
  }

  @Test
  void stagesDoNotKnowTheDoor() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.demarche.article..",
            "org.demarche.language..",
            "org.demarche.lexicon..",
            "org.demarche.mention..",
            "org.demarche.statement..",
            "org.demarche.event..",
            "org.demarche.figure..",
            "org.demarche.commitment..")
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Coder.class, Record.class, CodingException.class)
        .check(CLASSES);
  }

  @Test
  void nothingPrintsOrExits() {
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(CLASSES);
  }

  @Test
  void nothingUsesTheMachinesDefaults() {
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(Charset.class, "defaultCharset")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callConstructor(java.io.FileReader.class, String.class)
        .check(CLASSES);
  }
}
