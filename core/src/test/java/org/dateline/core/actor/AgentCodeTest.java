package org.dateline.core.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.core.dictionary.AgentDictionary;
import org.dateline.core.dictionary.AgentEntry;
import org.dateline.core.dictionary.DictionaryReader;
import org.junit.jupiter.api.Test;

class AgentCodeTest {

    private static final List<AgentEntry> AGENTS = ((AgentDictionary) DictionaryReader.read(
                    "agents.txt", "POLICE {} [~COP]\nAID_BODY [NGO~]\nMINISTER [~GOV]\nWORLD_BODY [~WGO]\n"))
            .entries();

    private static AgentEntry agent(int index) {
        return AGENTS.get(index);
    }

    @Test
    void theTildeTellsTheSide() {
        assertThat(AgentCode.join(List.of("ORL"), List.of(agent(0)), false)).containsExactly("ORLCOP");
        assertThat(AgentCode.join(List.of("ORL"), List.of(agent(1), agent(2)), false))
                .containsExactly("NGOORLGOV");
    }

    @Test
    void aCodeThatIsThereIsNotAddedAgain() {
        assertThat(AgentCode.join(List.of("ORLGOV"), List.of(agent(2)), false)).containsExactly("ORLGOV");
        // WGO stands in it, but not where a group of three begins.
        assertThat(AgentCode.join(List.of("ORWGOV"), List.of(agent(3)), false)).containsExactly("ORWGOVWGO");
    }

    @Test
    void severalActorsGiveSeveralCodesAndNoneTheAgentsAlone() {
        assertThat(AgentCode.join(List.of("ORL", "VES"), List.of(agent(0)), false))
                .containsExactly("ORLCOP", "VESCOP");
        assertThat(AgentCode.join(List.of(), List.of(agent(0)), false)).containsExactly("COP");
    }

    @Test
    void whoHasLeftTheOfficeIsOfTheElite() {
        assertThat(AgentCode.join(List.of("ORL"), List.of(agent(0), agent(2)), true))
                .containsExactly("ORLELI");
    }
}
