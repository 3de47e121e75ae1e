package org.dateline.core.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
