package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.dictionary.AgentEntry;

/** Joins the code of an actor with those of the agents beside it, as PETRARCH does. */
final class AgentCode {

    /** CAMEO's code of those who were somebody once. */
    private static final String FORMER = "ELI";

    private AgentCode() {}

    /**
     * The joined codes, one for each code of the actor; the agents' alone where there is no actor.
     *
     * @param actors the codes of the actor; empty for nobody
     * @param agents those beside it, in the order of the words
     * @param former whether they have left their office
     */
    static List<String> join(List<String> actors, List<AgentEntry> agents, boolean former) {
        List<String> joined = new ArrayList<>();
        for (String actor : actors.isEmpty() ? List.of("") : actors) {
            String code = actor;
            for (AgentEntry agent : agents) {
                if (agent.before()) {
                    code = holds(code, agent.code()) ? code : agent.code() + code;
                } else {
                    String own = former ? FORMER : agent.code();
                    code = holds(code, own) ? code : code + own;
                }
            }
            if (!code.isEmpty() && !joined.contains(code)) {
                joined.add(code);
            }
        }
        return joined;
    }

    /** Tells whether a code holds another at a place where a group of three begins: GMWGOV does not hold WGO. */
    private static boolean holds(String code, String other) {
        for (int at = 0; at + other.length() <= code.length(); at += 3) {
            if (code.startsWith(other, at)) {
                return true;
            }
        }
        return false;
    }
}
