package org.dateline.core.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActorReaderTest {

    private static ActorDictionary read(String... lines) {
        return (ActorDictionary) DictionaryReader.read("towns.actors.txt", String.join("\n", lines));
    }

    private static List<String> codes(ActorEntry entry, @Nullable String day) {
        return entry.findCode(day == null ? null : LocalDate.parse(day))
                .map(DatedCode::codes)
                .orElse(null);
    }

    @Test
    void furtherNamesShareTheCode() {
        ActorDictionary read = read("# towns", "", "NORTH_ORLA_  [ORL] # js 1 May 03", "+ORLANS", "VESTA [VES]");
        assertThat(read.entries()).hasSize(2);
        assertThat(read.entries().get(0).names()).extracting(Phrase::toString).containsExactly("north orla", "orlans");
        assertThat(read.report().read())
                .containsEntry("names", 2)
                .containsEntry("further names", 1)
                .containsEntry("comments", 1)
                .containsEntry("blank lines", 1);
        assertThat(read.report().lines()).isEqualTo(5);
    }

    @Test
    void namesBelowEachOtherShareTheCodeBelowThem() {
        ActorDictionary read = read("THE_LEAGUE", "LEAGUE_OF_TOWNS", "\t[IGOLEA]");
        assertThat(read.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.names()).hasSize(2);
            assertThat(codes(entry, "2020-01-01")).containsExactly("IGOLEA");
        });
    }

    @Test
    void codesHoldInTheirTimeAndTheUnboundOneOtherwise() {
        ActorEntry entry = read(
                        "JAN_ROE [ORL]",
                        "\t[ORLOPP < 950601]",
                        "\t[ORLGOV 19950601 - 19990815]",
                        "\t[ORLREB >20030101]")
                .entries()
                .get(0);
        assertThat(codes(entry, "1995-05-31")).containsExactly("ORLOPP");
        assertThat(codes(entry, "1995-06-02")).containsExactly("ORLGOV");
        assertThat(codes(entry, "1999-08-15")).containsExactly("ORLGOV");
        assertThat(codes(entry, "1999-08-16")).containsExactly("ORL");
        assertThat(codes(entry, "2003-01-01")).containsExactly("ORLREB");
        assertThat(codes(entry, null)).containsExactly("ORL");
    }

    @Test
    void theFirstTimeThatHoldsWins() {
        ActorEntry entry = read("JAN_ROE", "\t[AAA 20100101-20100131]", "\t[BBB 20090101-20111231]")
                .entries()
                .get(0);
        assertThat(codes(entry, "2010-01-15")).containsExactly("AAA");
        assertThat(codes(entry, "2010-02-15")).containsExactly("BBB");
        assertThat(entry.findCode(LocalDate.parse("2015-01-01"))).isEmpty();
    }

    @Test
    void shortYearsFrom30OnAreOfTheLastCentury() {
        ActorEntry entry = read("OLD_ROE", "\t[AAA 320101-451231]", "\t[BBB 291231]", "\t[BBB >290101]")
                .entries()
                .get(0);
        assertThat(codes(entry, "1940-01-01")).containsExactly("AAA");
        assertThat(codes(entry, "2030-01-01")).containsExactly("BBB");
    }

    @Test
    void slashesPartCodesAndDashesAreTheNullCode() {
        ActorDictionary read = read("BOTH_TOWNS [ORL/ves]", "NOBODY [---]", "CUP_FINAL [###]");
        assertThat(codes(read.entries().get(0), null)).containsExactly("ORL", "VES");
        assertThat(codes(read.entries().get(1), null)).isEmpty();
        assertThat(read.entries().get(2).codes().get(0).discards()).isTrue();
    }

    @Test
    void severalCodesCanStandOnTheLineOfTheName() {
        ActorEntry entry =
                read("JAN_ROE[ORLGOV <960101] [---] ;js 1 May 96").entries().get(0);
        assertThat(codes(entry, "1995-01-01")).containsExactly("ORLGOV");
        assertThat(codes(entry, "1997-01-01")).isEmpty();
    }

    @Test
    void whereCommentsBeginWithSemicolonsNamesAreStemsUnlessAnUnderscoreEndsThem() {
        List<ActorEntry> entries = read("ARLAND [ARL] ;js", "VESTA_ [VES]").entries();
        assertThat(entries.get(0).names().get(0).words().get(0).fits("arlandish"))
                .isTrue();
        assertThat(entries.get(1).names().get(0).words().get(0).fits("vestan")).isFalse();
        assertThat(read("ARLAND [ARL] # js")
                        .entries()
                        .get(0)
                        .names()
                        .get(0)
                        .words()
                        .get(0)
                        .fits("arlandish"))
                .isFalse();
    }

    @Test
    void aSemicolonInsideAWordIsNoComment() {
        assertThat(read("GROUP_OF_COACUTE;RDOBA [COL]").entries()).hasSize(1);
    }

    @Test
    void markupCommentsRunOverLines() {
        ActorDictionary read = read("<!-- one", "ORLA [XXX]", "-->", "<! -- two -->", "VESTA [VES] <!-- three -->");
        assertThat(read.entries())
                .singleElement()
                .satisfies(entry -> assertThat(codes(entry, null)).containsExactly("VES"));
        assertThat(read.report().read()).containsEntry("comments", 4);
    }

    @Test
    void linesThatAreNotUnderstoodAreNamedWithTheReason() {
        DictionaryReport report = read(
                        "ORLA [ORL]",
                        "JAN_ROE",
                        "\t[ORLGOV 20121304-20130101]",
                        "VESTA [VES",
                        "ARLAND [ARL] and more",
                        "HARLAND [HAR 2001-2002]",
                        "MARLAND [MAR]",
                        "FARLAND [FAR]",
                        "TARLAND [TAR]",
                        "DARLAND [DAR]",
                        "LARLAND [LAR]")
                .report();
        assertThat(report.notUnderstood())
                .extracting(problem -> problem.line() + " " + problem.reason())
                .containsExactly(
                        "2 the name has no code",
                        "3 '20121304' is no date: there is no month 13",
                        "4 a bracket is opened and not closed",
                        "5 'and more' stands behind a code",
                        "6 '2001' is no date: six or eight digits make one");
        assertThat(report.lines()).isEqualTo(11);
    }
}
