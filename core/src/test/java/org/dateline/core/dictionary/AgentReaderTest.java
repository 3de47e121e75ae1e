package org.dateline.core.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AgentReaderTest {

    private static AgentDictionary read(String... lines) {
        return (AgentDictionary) DictionaryReader.read("some.agents.txt", String.join("\n", lines));
    }

    private static List<String> forms(AgentEntry entry) {
        return entry.forms().stream().map(Phrase::toString).toList();
    }

    @Test
    void regularPluralsAreFormedUnlessBracesSayOtherwise() {
        List<AgentEntry> entries = read(
                        "BORDER_GUARD [~MIL]",
                        "DEPUTY [~LEG]",
                        "POLICE {} [ ~COP]",
                        "SNEAK_THIEF {SNEAK_THIEVES}[~CRM]",
                        "TROOPS_ [~MIL]")
                .entries();
        assertThat(forms(entries.get(0))).containsExactly("border guard", "border guards");
        assertThat(forms(entries.get(1))).containsExactly("deputy", "deputies");
        assertThat(forms(entries.get(2))).containsExactly("police");
        assertThat(forms(entries.get(3))).containsExactly("sneak thief", "sneak thieves");
        assertThat(forms(entries.get(4))).containsExactly("troops");
    }

    @Test
    void theTildeTellsOnWhichSideTheCodeGoes() {
        List<AgentEntry> entries = read("POLICE {} [~COP]", "AID_BODY [NGO~]").entries();
        assertThat(entries).extracting(AgentEntry::code).containsExactly("COP", "NGO");
        assertThat(entries).extracting(AgentEntry::before).containsExactly(false, true);
    }

    @Test
    void markersStandForSeveralWordsAndFormNoPlural() {
        AgentDictionary read = read("!PERSON! = MAN, WOMEN", "CHAIR!PERSON! [~GOV]", "!PERSON!_OF_ORLA [~CVL]");
        assertThat(forms(read.entries().get(0))).containsExactly("chairman", "chairwomen");
        assertThat(forms(read.entries().get(1)))
                .containsExactly("man of orla", "women of orla", "man of orlas", "women of orlas");
        assertThat(read.report().read())
                .containsEntry("substitution markers", 1)
                .containsEntry("agents", 2);
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        assertThat(read(
                                "GUARD [~MIL]",
                                "MAYOR [~GOV]",
                                "CLERK [~GOV}",
                                "CHIEF",
                                "JUDGE [~JUD]",
                                "!X!MAN [~ABC]",
                                "DON [~REL]")
                        .report()
                        .notUnderstood())
                .extracting(problem -> problem.line() + " " + problem.reason())
                .containsExactly(
                        "3 a bracket is opened and not closed",
                        "4 the agent has no code",
                        "6 the marker !X! is not explained above");
    }

    @Test
    void theSameMarkerIsTheSameWordThroughoutAndDifferentOnesGoTogetherInEveryWay() {
        AgentDictionary read =
                read("!RANK! = HEAD, VICE", "!PERSON! = MAN, WOMAN", "!RANK!_!PERSON!_OF_!RANK!S [~GOV]");
        assertThat(forms(read.entries().get(0)))
                .startsWith("head man of heads", "head woman of heads", "vice man of vices", "vice woman of vices");
    }

    @Test
    void aMarkerInsideAMarkerIsRefusedAndTheRestIsRead() {
        AgentDictionary read = read(
                "!PERSON! = !PERSON!S, MAN",
                "!CHAIR! = CHAIR!WHO!",
                "!WHO! = ,",
                "LAW!PERSON! [~LEG]",
                "GUARD [~MIL]",
                "CLERK [~GOV]",
                "MAYOR [~GOV]",
                "JUDGE [~JUD]");
        assertThat(read.entries()).hasSize(4);
        assertThat(read.report().notUnderstood())
                .extracting(problem -> problem.line() + " " + problem.reason())
                .containsExactly(
                        "1 '!PERSON!S' has a marker inside a marker",
                        "2 'CHAIR!WHO!' has a marker inside a marker",
                        "3 the marker !WHO! stands for nothing",
                        "4 the marker !PERSON! is not explained above");
    }

    @Test
    void aWordThatMakesAMarkerWithItsNeighboursIsNoMarker() {
        assertThat(forms(read("!A! = !B, C", "!A!! [~GOV]").entries().get(0))).containsExactly("b", "c");
    }

    @Test
    void aNameOfTooManySpellingsIsRefusedAndTheRestIsRead() {
        List<String> lines = new ArrayList<>();
        for (int marker = 0; marker < 9; marker++) {
            lines.add("!M" + marker + "! = A, B, C, D, E, F, G, H, I, J");
        }
        lines.add("!M0!!M1!!M2!!M3!!M4!!M5!!M6!!M7!!M8!_GUARD [~MIL]");
        lines.add("!M0!!M1!!M2!_GUARD {} [~MIL]");
        AgentDictionary read = assertTimeoutPreemptively(
                Duration.ofMinutes(1), () -> read(lines.toArray(String[]::new)), "a billion spellings");
        assertThat(read.entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.forms()).hasSize(1000));
        assertThat(read.report().notUnderstood())
                .extracting(problem -> problem.line() + " " + problem.reason())
                .containsExactly("10 its markers stand for more than 5000 spellings");
    }

    @Test
    void linesThatSpellOutTooMuchTogetherAreRefusedAndTheRestIsRead() {
        List<String> lines = new ArrayList<>();
        lines.add("!WORD! = " + IntStream.range(0, 1000).mapToObj(i -> "W" + i).collect(Collectors.joining(", ")));
        for (int i = 0; i < 600; i++) {
            lines.add("!WORD!_OF_GUARDS_" + i + " {} [~MIL]");
        }
        for (int i = 0; i < 1000; i++) {
            lines.add("GUARD_" + i + " {} [~MIL]");
        }
        AgentDictionary read = read(lines.toArray(String[]::new));
        assertThat(read.report().notUnderstood())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.reason())
                        .isEqualTo("with the lines above its markers spell out more than 5000000 letters"));
        assertThat(read.entries()).hasSize(1600 - read.report().notUnderstood().size());
    }
}
