package org.dateline.core.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells who among those that take part in events can act of itself. An actor is
 *
 * <ul>
 *   <li>whoever has a name of its own, in the actor lexicon or in its article: a group, a body, a person;
 *   <li>a country that does or says something: its state. One that only has things done to it may be a mere place;
 *   <li>an organised body that is only described, if it does or says something, and it is told whose it is: <em>Afghan
 *       forces</em> with AFGMIL.
 * </ul>
 *
 * <p>People known only by what they are (CVL, EDU, REF …), rebels of no named group, roles without a country or a group
 * (<em>soldiers</em> with MIL), places and nationalities are none, and neither is what nobody has a code for. The roles
 * are those of CAMEO's actor codes and PLOVER's agents. Thread-safe.
 */
public final class Agency {

    private static final int PART = 3;
    private static final String SECTOR = "sector/";
    private static final String COUNTRY = "country/";

    /** Roles of organised bodies. */
    private static final Set<String> BODIES =
            Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG", "OPP", "PTY", "IGO", "NGO", "NGM", "MNC", "PRM");

    /** Roles of people who are nobody's body; rebels whose group is not named are some, <em>gunmen</em> with AFGREB. */
    private static final Set<String> PEOPLE = Set.of(
            "REB", "UAF", "SEP", "INS", "IMG", "CVL", "REF", "EDU", "HLH", "LAB", "AGR", "BUS", "MED", "ELI", "ENV",
            "DEV", "CRM", "HRI", "SET", "KID", "SOC", "REL", "RAD", "MOD", "INT", "MUS", "CHR", "CTH", "PRO", "JEW",
            "HIN", "BUD", "SIK", "UNS");

    private Agency() {}

    /**
     * Tells whether somebody is an actor.
     *
     * @param id as the record has it; null if there is none
     * @param codes CAMEO codes
     * @param acts whether it does or says anything at all
     */
    public static boolean isActor(@Nullable String id, List<String> codes, boolean acts) {
        if (id != null && !id.startsWith(SECTOR) && !id.startsWith(COUNTRY)) {
            return true;
        }
        if (!acts) {
            return false;
        }
        return id != null && id.startsWith(COUNTRY) || codes.stream().anyMatch(Agency::isSomebodysBody);
    }

    /** Tells whether a code has a body's role, and a part that is no role: a country, or a group's own letters. */
    private static boolean isSomebodysBody(String code) {
        Set<String> parts = new HashSet<>();
        for (int at = 0; at + PART <= code.length(); at += PART) {
            parts.add(code.substring(at, at + PART));
        }
        return parts.stream().anyMatch(BODIES::contains)
                && parts.stream().anyMatch(part -> !BODIES.contains(part) && !PEOPLE.contains(part));
    }
}
