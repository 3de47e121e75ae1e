package org.dateline.archive;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Archives are coded beside the desk and the store, and nothing else knows of Spark. */
class ModulesTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dateline");

    @Test
    void archivesKnowNeitherTheDeskNorTheStore() {
        noClasses()
                .that()
                .resideInAPackage("org.dateline.archive..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.dateline.desk..", "org.dateline.store..", "org.dateline.bench..", "org.springframework..")
                .check(ALL);
    }

    @Test
    void nothingElseKnowsArchivesOrSpark() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.archive..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dateline.archive..", "org.apache.spark..", "org.apache.hadoop..")
                .because("its class path is large, and its versions are Spark's")
                .check(ALL);
    }

    @Test
    void partsAreFreeOfCycles() {
        slices().matching("org.dateline.archive.(*)..")
                .should()
                .beFreeOfCycles()
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage("org.dateline.archive..")
                .and()
                .resideOutsideOfPackages("org.dateline.archive.cli..", "org.dateline.archive")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dateline.archive.cli..", "picocli..")
                .check(ALL);
    }
}
