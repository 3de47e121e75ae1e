package org.dateline.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The packages of core stand in flow order: each may use only earlier ones. */
class PackageOrderTest {

    static final List<String> FLOW = List.of(
            "text",
            "article",
            "syntax",
            "lexicon",
            "ontology",
            "dictionary",
            "mention",
            "time",
            "place",
            "actor",
            "statement",
            "event",
            "coding",
            "record",
            "ledger",
            "situation");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dateline.core");

    @TestFactory
    List<DynamicTest> eachPackageUsesOnlyEarlierOnes() {
        return java.util.stream.IntStream.range(0, FLOW.size() - 1)
                .mapToObj(i -> DynamicTest.dynamicTest(
                        FLOW.get(i),
                        () -> noClasses()
                                .that()
                                .resideInAPackage("org.dateline.core." + FLOW.get(i) + "..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(FLOW.subList(i + 1, FLOW.size()).stream()
                                        .map(later -> "org.dateline.core." + later + "..")
                                        .toArray(String[]::new))
                                .because("an article flows through the packages in one direction")
                                .allowEmptyShould(true)
                                .check(CORE)))
                .toList();
    }

    @Test
    void everyPackageHasItsPlaceInTheFlow() {
        noClasses()
                .that()
                .resideInAPackage("org.dateline.core..")
                .should()
                .resideOutsideOfPackages(FLOW.stream()
                        .map(name -> "org.dateline.core." + name + "..")
                        .toArray(String[]::new))
                .because("a package outside the flow has no order")
                .check(CORE);
    }

    @Test
    void coreKnowsNoClockNoParserAndNoFiles() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.stanford..", "java.sql..", "java.nio.file..", "java.net.http..", "org.jsoup..")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("coding is pure: the same article gives the same record anywhere, at any time")
                .check(CORE);
    }
}
