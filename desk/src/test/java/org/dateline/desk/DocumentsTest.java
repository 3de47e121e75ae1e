package org.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.lexicon.Table;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The documents at the root and under docs hold together: links lead somewhere, decisions name their test. */
class DocumentsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");
    private static final Pattern TEST = Pattern.compile("`([A-Za-z0-9]+Test)`");

    @TestFactory
    Stream<DynamicTest> everyRelativeLinkLeadsToAFile() throws IOException {
        return documents()
                .map(document -> DynamicTest.dynamicTest(
                        ROOT.relativize(document).toString(),
                        () -> assertThat(
                                        LINK.matcher(Files.readString(document)).results())
                                .extracting(link ->
                                        document.resolveSibling(link.group(1)).normalize())
                                .allSatisfy(target -> assertThat(target).exists())));
    }

    @TestFactory
    Stream<DynamicTest> everyDecisionSaysHowItIsConfirmedByTestsThatExist() throws IOException {
        List<String> tests;
        try (Stream<Path> files = Files.walk(ROOT)) {
            tests = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .toList();
        }
        return decisions()
                .map(decision -> DynamicTest.dynamicTest(decision.getFileName().toString(), () -> {
                    String text = Files.readString(decision);
                    assertThat(text).contains("## Confirmation");
                    assertThat(TEST.matcher(text.substring(text.indexOf("## Confirmation")))
                                    .results())
                            .extracting(match -> match.group(1))
                            .isSubsetOf(tests);
                }));
    }

    @Test
    void theGlossaryExplainsEverySectorOfAnAgent() throws IOException {
        String glossary = Files.readString(ROOT.resolve("GLOSSARY.md"));
        assertThat(Table.ofResource(ActorLexicon.class, "agents.tsv").rows().stream()
                        .flatMap(row -> row.list("codes").stream())
                        .flatMap(code -> Stream.of(code.split("(?<=\\G...)")))
                        .distinct())
                .isNotEmpty()
                .allSatisfy(sector -> assertThat(glossary).contains("**" + sector + "**"));
    }

    @Test
    void decisionsAreNumberedWithoutAGap() throws IOException {
        List<String> numbers = decisions()
                .map(file -> file.getFileName().toString().substring(0, 4))
                .toList();
        assertThat(numbers)
                .isEqualTo(Stream.iterate(1, n -> n + 1)
                        .limit(numbers.size())
                        .map("%04d"::formatted)
                        .toList());
    }

    private static Stream<Path> documents() throws IOException {
        return Stream.concat(markdownIn(ROOT, 1), markdownIn(ROOT.resolve("docs"), 3));
    }

    private static Stream<Path> decisions() throws IOException {
        return markdownIn(ROOT.resolve("docs/decisions"), 1)
                .filter(file -> !file.getFileName().toString().equals("README.md"));
    }

    private static Stream<Path> markdownIn(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }
}
