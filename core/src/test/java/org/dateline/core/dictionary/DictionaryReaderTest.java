package org.dateline.core.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

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
