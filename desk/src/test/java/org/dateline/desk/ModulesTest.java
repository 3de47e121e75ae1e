package org.dateline.desk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.URL;
import org.junit.jupiter.api.Test;

/** The modules are cut by what stands on their class path, and none reaches past its cut. */
class ModulesTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dateline");

    @Test
    void onlyTheAdapterImportsTheParser() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.corenlp..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .because("CoreNLP's annotation maps and statics stay behind one adapter")
                .check(ALL);
    }

    @Test
    void onlyTheStoreImportsSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.jooq..", "org.sqlite..", "org.postgresql..", "org.flywaydb..")
                .because("what a record is kept in is the store's business alone")
                .check(ALL);
    }

    @Test
    void theStoreKnowsNoReadersAndNoDesk() {
        noClasses()
                .that()
                .resideInAPackage("org.dateline.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dateline.ingest..", "org.dateline.corenlp..", "org.dateline.desk..")
                .check(ALL);
    }

    @Test
    void accountsKnowOfSpringOnlyItsCryptography() {
        noClasses()
                .that()
                .resideInAPackage("org.dateline.desk.account..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")
                        .and(resideOutsideOfPackage("org.springframework.security.crypto..")))
                .check(ALL);
    }

    @Test
    void whatHashesSecretsKnowsNoRecordAndNoScreen() {
        noClasses()
                .that()
                .resideInAPackage("org.dateline.desk.account..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.dateline..")
                        .and(resideOutsideOfPackages("org.dateline.desk.account..", "org.dateline.store.account..")))
                .check(ALL);
    }

    @Test
    void onlyThePostOfficeImportsMail() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.desk.mail..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.mail..", "jakarta.activation..", "org.eclipse.angus..")
                .because("how a message is written and handed over is the business of one package")
                .check(ALL);
    }

    @Test
    void whatSendsMailKnowsNoRecordAndNoScreen() {
        noClasses()
                .that()
                .resideInAPackage("org.dateline.desk.mail..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.dateline..")
                        .and(resideOutsideOfPackages(
                                "org.dateline.desk.mail..",
                                "org.dateline.desk.edition..",
                                "org.dateline.ingest.fault..")))
                .check(ALL);
    }

    @Test
    void whatTellsSubscribersKnowsNoVerbsAndNoPages() {
        noClasses()
                .that()
                .resideInAPackage("org.dateline.desk.subscription..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dateline.desk.cli..", "org.dateline.desk.web..")
                .check(ALL);
    }

    @Test
    void aFilterInWordsKnowsNobodyWhoShowsIt() {
        noClasses()
                .that()
                .resideInAPackage("org.dateline.desk.filter..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.dateline.desk..")
                        .and(resideOutsideOfPackage("org.dateline.desk.filter..")))
                .check(ALL);
    }

    @Test
    void coreKnowsNoOtherModule() {
        noClasses()
                .that()
                .resideInAPackage("org.dateline.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.dateline.ingest..",
                        "org.dateline.corenlp..",
                        "org.dateline.store..",
                        "org.dateline.desk..")
                .check(ALL);
    }

    @Test
    void oneClientAsksTheWeb() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.ingest.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.hc..", "java.net.http..")
                .orShould()
                .callMethod(URL.class, "openStream")
                .orShould()
                .callMethod(URL.class, "openConnection")
                .because("whom the program may ask is decided in one place")
                .check(ALL);
    }

    @Test
    void readingAndParsingKnowNeitherEachOtherNorTheDesk() {
        noClasses()
                .that()
                .resideInAPackage("org.dateline.ingest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dateline.corenlp..", "org.dateline.desk..")
                .allowEmptyShould(true)
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage("org.dateline.corenlp..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dateline.ingest..", "org.dateline.desk..")
                .check(ALL);
    }

    @Test
    void librariesThatTakeStrangersFilesApartStayWhereTheirHarmIsBounded() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.ingest.archive..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.netpreserve.jwarc..", "org.apache.commons.compress..")
                .check(ALL);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.dateline.ingest.pdf..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")
                .check(ALL);
    }

    @Test
    void archivesAndPdfFilesKnowNoArticles() {
        noClasses()
                .that()
                .resideInAnyPackage("org.dateline.ingest.archive..", "org.dateline.ingest.pdf..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.dateline.core.article..",
                        "org.dateline.ingest",
                        "org.dateline.ingest.page..",
                        "org.dateline.ingest.layout..")
                .check(ALL);
    }

    @Test
    void onlyTheWebDeskLoadsSpring() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.dateline.desk.web..", "org.dateline.desk.account..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta.servlet..")
                .because("verbs start in a fraction of the time that a web server takes")
                .check(ALL);
    }

    @Test
    void onlyPagesAndLettersAreMadeOfTemplates() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.dateline.desk.web..", "org.dateline.desk.digest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("gg.jte..")
                .check(ALL);
    }

    @Test
    void whatDigestsTellKnowsNeitherWhoSendsThemNorVerbs() {
        noClasses()
                .that()
                .resideInAPackage("org.dateline.desk.digest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.dateline.desk.cli..",
                        "org.dateline.desk.mail..",
                        "org.dateline.desk.subscription..",
                        "org.springframework..",
                        "jakarta..")
                .check(ALL);
    }

    @Test
    void theWebDeskKnowsNoVerbs() {
        noClasses()
                .that()
                .resideInAPackage("org.dateline.desk.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dateline.desk.cli..", "info.picocli..", "picocli..")
                .check(ALL);
    }
}
