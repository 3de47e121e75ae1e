package org.dateline.bench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What measures or trains knows what it works on, and nothing that only shows it. */
class ModulesTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dateline");

    @Test
    void benchDoesNotKnowTheDesk() {
        noClasses()
                .that()
                .resideInAPackage("org.dateline.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dateline.desk..")
                .because("what is measured is the coding, and the desk must be free to change")
                .check(ALL);
    }

    @Test
    void nothingElseKnowsBench() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.bench..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dateline.bench..")
                .check(ALL);
    }

    @Test
    void aSuiteKnowsNeitherAnotherNorHowItIsShown() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "org.dateline.bench.statement..",
                        "org.dateline.bench.factuality..",
                        "org.dateline.bench.event..",
                        "org.dateline.bench.participant..",
                        "org.dateline.bench.time..",
                        "org.dateline.bench.place..",
                        "org.dateline.bench.coded..",
                        "org.dateline.bench.coder..",
                        "org.dateline.bench.training..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dateline.bench.report..", "org.dateline.bench.cli..")
                .check(ALL);
        slices().matching("org.dateline.bench.(*)..").should().beFreeOfCycles().check(ALL);
        List<String> suites = List.of(
                "org.dateline.bench.statement..",
                "org.dateline.bench.factuality..",
                "org.dateline.bench.event..",
                "org.dateline.bench.participant..",
                "org.dateline.bench.time..",
                "org.dateline.bench.place..");
        for (String suite : suites) {
            noClasses()
                    .that()
                    .resideInAPackage(suite)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(suites.stream()
                            .filter(other -> !other.equals(suite))
                            .toArray(String[]::new))
                    .check(ALL);
        }
    }

    @Test
    void theSuiteOfCodersKnowsNoOther() {
        noClasses()
                .that()
                .resideInAPackage("org.dateline.bench.coder..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dateline.bench.statement..", "org.dateline.bench.factuality..")
                .check(ALL);
    }

    @Test
    void onlyItsAdapterImportsAPeer() {
        noClasses()
                .that()
                .resideInAPackage("org.dateline.bench..")
                .and()
                .resideOutsideOfPackages("org.dateline.bench.sutime..", "org.dateline.bench.corenlp..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.stanford..", "org.joda..", "de.jollyday..")
                .because("parsing is the parser's, and SUTime and CoreNLP's pipeline are here to be measured")
                .check(ALL);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.bench.heideltime..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("de.unihd..", "org.apache.uima..")
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage("org.dateline.bench.time..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dateline.bench.sutime..", "org.dateline.bench.heideltime..")
                .because("all taggers are scored alike")
                .check(ALL);
    }
}
