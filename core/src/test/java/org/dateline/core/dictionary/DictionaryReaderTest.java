package org.dateline.core.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DictionaryReaderTest {

    private static DictionaryKind kind(String file, String text) {
        return DictionaryReader.read(file, text).kind();
    }

    @Test
    void theLinesTellTheKind() {
        assertThat(kind("a.txt", "ORLA [ORL]\n")).isEqualTo(DictionaryKind.ACTORS);
        assertThat(kind("a.txt", "POLICE {} [~COP]\n")).isEqualTo(DictionaryKind.AGENTS);
        assertThat(kind("a.txt", "--- SEND [070] ---\nSEND\n")).isEqualTo(DictionaryKind.PATTERNS);
        assertThat(kind("a.txt", "SEND [070]\n- * TROOPS [072]\n")).isEqualTo(DictionaryKind.PATTERNS);
        assertThat(kind("a.txt", "<ISSUE CATEGORY=\"X\" TYPE=\"ALL\">\nn:school [SCHOOLS]\n</ISSUE>\n"))
                .isEqualTo(DictionaryKind.ISSUES);
        assertThat(kind("a.discards.txt", "+WORLD CUP\nTEN YEARS AGO\n")).isEqualTo(DictionaryKind.DISCARDS);
    }

    @Test
    void patternsWithoutACodeAreNoDictionary() {
        assertThatExceptionOfType(DictionaryFault.class)
                .isThrownBy(() -> DictionaryReader.read("notes.md", "- a *list* [of](links)\nand words\nand more\n"))
                .withMessageContaining("no dictionary");
    }

    @Test
    void discardsKnowSentencesAndArticles() {
        DiscardList list = (DiscardList) DictionaryReader.read("discards.txt", "+ World Cup # x\nTEN YEARS\n");
        assertThat(list.entries()).extracting(DiscardList.Entry::article).containsExactly(true, false);
        assertThat(list.entries().get(1).phrase().words())
                .extracting(Phrase.Word::joined, Phrase.Word::stem)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(false, false),
                        org.assertj.core.groups.Tuple.tuple(true, true));
    }

    @Test
    void issuesKnowTheirCategoryAndWhatStopsThem() {
        IssueList list = (IssueList)
                DictionaryReader.read(
                        "issues.txt",
                        "<ISSUE CATEGORY=\"EDUCATION\" TYPE=\"ALL\">\nn:School [SCHOOLS]\n~a school of fish\n</ISSUE>\n~~old school\nbare\n");
        assertThat(list.entries())
                .extracting(
                        IssueList.Entry::category, IssueList.Entry::phrase, IssueList.Entry::use, IssueList.Entry::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("EDUCATION", "n:school", IssueList.Use.TELLS, "SCHOOLS"),
                        org.assertj.core.groups.Tuple.tuple(
                                "EDUCATION", "a school of fish", IssueList.Use.STOPS_CATEGORY, null),
                        org.assertj.core.groups.Tuple.tuple("", "old school", IssueList.Use.STOPS_ALL, null));
        assertThat(list.report().notUnderstood())
                .extracting(DictionaryReport.Problem::line)
                .containsExactly(6);
    }

    @Test
    void everyLineIsCountedOnce() {
        String text = "# a\r\n\r\nORLA [ORL]\r\n+ORLAN\r\n\t[ORLGOV >20200101]\r\n]\r\nVESTA [VES]";
        assertThat(DictionaryReader.read("a.txt", text).report().lines()).isEqualTo(7);
    }

    @Test
    void aLineThatIsTooLongIsRefusedAndTheRestIsRead() {
        String longest = "A".repeat(9_994);
        Dictionary read = DictionaryReader.read(
                "a.txt",
                "ORLA [ORL]\n" + longest + " [AAA]\n" + longest + "A [AAA]\nVESTA [VES] # " + longest + "\n"
                        + "TARN [TAR] <!-- " + longest + " -->\n");
        assertThat(((ActorDictionary) read).entries()).hasSize(4);
        assertThat(read.report().lines()).isEqualTo(5);
        assertThat(read.report().notUnderstood()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.reason()).isEqualTo("longer than 10000 characters");
            assertThat(problem.text()).hasSize(10_000).startsWith("AAA");
        });
    }

    @Test
    void aFileOfNothingButLinesThatAreTooLongIsNoDictionary() {
        assertThatExceptionOfType(DictionaryFault.class)
                .isThrownBy(() -> kind("a.txt", "A".repeat(10_000) + " [AAA]\n"))
                .withMessage("no dictionary: every line of it is longer than 10000 characters");
    }

    @Test
    void aFileOfTooManyLinesIsNoDictionary() {
        String most = "A [B]\n".repeat(2_000_000) + "\n# a comment\n\n";
        assertThat(kind("a.txt", most)).isEqualTo(DictionaryKind.ACTORS);
        assertThatExceptionOfType(DictionaryFault.class)
                .isThrownBy(() -> kind("a.txt", most + "A [B]\n"))
                .withMessage("more than 2000000 lines, too many for a dictionary");
    }

    /** Lines in which the ways to cut them grow with the square of their length, or its cube. */
    static Stream<Arguments> linesOfManyWays() {
        return Stream.of(
                arguments(DictionaryKind.ACTORS, "[".repeat(9_000), true),
                arguments(DictionaryKind.ACTORS, "A [" + "1".repeat(9_000) + " -]", true),
                arguments(DictionaryKind.ACTORS, "<!-- -->".repeat(9_000) + " A [B", true),
                arguments(DictionaryKind.PATTERNS, "[".repeat(9_000), true),
                arguments(DictionaryKind.PATTERNS, "[]".repeat(4_500), true),
                arguments(DictionaryKind.PATTERNS, "~ " + "()=".repeat(3_000), true),
                arguments(DictionaryKind.PATTERNS, "--- A" + " -".repeat(4_500) + " B [010] ---", false),
                arguments(DictionaryKind.PATTERNS, "&A" + "_".repeat(9_000) + "B", false));
    }

    /** About ending at all, not about speed: to cut such lines in every way takes minutes or days. */
    @ParameterizedTest
    @MethodSource("linesOfManyWays")
    void aFileOfOddLinesIsReadToItsEnd(DictionaryKind kind, String line, boolean refused) {
        String good = kind == DictionaryKind.ACTORS ? "ORLA [ORL]\n" : "--- SEND [070] ---\nSEND\n- * FOOD [073]\n";
        String text = good.repeat(1_000) + (line + "\n").repeat(1_000);
        Dictionary read = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> DictionaryReader.read("a.txt", text));
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.report().notUnderstood()).hasSize(refused ? 1_000 : 0);
    }

    @Test
    void proseIsNoDictionary() {
        assertThatExceptionOfType(DictionaryFault.class)
                .isThrownBy(() -> kind("notes.txt", "The mayor spoke.\nNobody listened.\n"))
                .withMessageContaining("no line of it has a code in square brackets")
                .withMessageContaining("The mayor spoke.");
        assertThatExceptionOfType(DictionaryFault.class)
                .isThrownBy(() -> kind("empty.txt", "# nothing\n"))
                .withMessageContaining("no entry");
        assertThatExceptionOfType(DictionaryFault.class)
                .isThrownBy(() -> kind("page.txt", "He said [sic] it.\nThen he left [and] came back.\nORLA [ORL]\n"))
                .withMessageContaining("2 of its 3 entries are not understood, as line 1");
    }
}
