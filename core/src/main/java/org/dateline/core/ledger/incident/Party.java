package org.dateline.core.ledger.incident;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.record.ActorPart;
import org.jspecify.annotations.Nullable;

/**
 * An actor as reports are compared by it.
 *
 * @param id what identifies it in any article; null for who is only described, or known by country and sector
 * @param parts the threes of its codes without countries, sorted: {@code MIL}, or {@code REB} and {@code TAL}
 * @param countries ISO 3166-1 alpha-3 codes of its countries, sorted
 */
record Party(@Nullable String id, Set<String> parts, Set<String> countries) {

    private static final String SECTOR = "sector/";
    private static final String COUNTRY = "country/";

    /** Sectors of those who bear arms: somebody of one is nobody of another. */
    private static final Set<String> ARMED = Set.of("MIL", "REB", "UAF", "COP", "SPY");

    /** Sectors of the state. */
    private static final Set<String> STATE = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG");

    static Party of(ActorPart actor, CountryCodes codes) {
        Set<String> countries = codes.ofActorCodes(actor.codes());
        Set<String> parts = new TreeSet<>();
        for (String code : actor.codes()) {
            for (int at = 0; at + 3 <= code.length(); at += 3) {
                parts.add(code.substring(at, at + 3));
            }
        }
        parts.removeAll(countries);
        return new Party(identity(actor), parts, countries);
    }

    /** A country that acts is its state: as well known as any of its sectors, and no more. */
    private static @Nullable String identity(ActorPart actor) {
        String id = actor.id();
        return id == null || id.startsWith(SECTOR) || id.startsWith(COUNTRY) ? null : id;
    }

    static List<Party> all(List<ActorPart> actors, CountryCodes codes) {
        return actors.stream().map(actor -> of(actor, codes)).toList();
    }

    boolean isKnown() {
        return id != null || !parts.isEmpty() || !countries.isEmpty();
    }

    boolean isArmed() {
        return parts.stream().anyMatch(ARMED::contains);
    }

    /** Tells whether it is a state's, or a state. */
    boolean isOfState() {
        return parts.stream().anyMatch(STATE::contains) || parts.isEmpty() && !countries.isEmpty();
    }

    boolean isRebel() {
        return parts.contains("REB") || parts.contains("UAF");
    }

    boolean isSame(Party other) {
        return id != null && id.equals(other.id);
    }

    /** Tells whether both can be one, by what is known: one is told less specifically, or nothing speaks against it. */
    boolean canBe(Party other) {
        if (!isKnown() || !other.isKnown() || isSame(other)) {
            return true;
        }
        boolean sameCountry = countries.isEmpty()
                || other.countries.isEmpty()
                || countries.stream().anyMatch(other.countries::contains);
        boolean isSide = isRebel() && other.isOfState() || isOfState() && other.isRebel();
        return !isSide
                && (sameCountry || isRebel() && other.isRebel())
                && (id == null || other.id == null || isWithin(other));
    }

    /** Tells whether one's codes hold all of the other's: a wing, an office, a unit. */
    private boolean isWithin(Party other) {
        return !parts.isEmpty()
                && !other.parts.isEmpty()
                && (parts.containsAll(other.parts) || other.parts.containsAll(parts));
    }

    /** Tells whether both are of one side: the same, both of one state, of one armed group, or unnamed rebels of one country. */
    boolean isOfSideOf(Party other) {
        if (isSame(other)) {
            return true;
        }
        boolean sameCountry = countries.stream().anyMatch(other.countries::contains);
        if (isOfState() && other.isOfState()) {
            return sameCountry;
        }
        if (!isRebel() || !other.isRebel()) {
            return false;
        }
        Set<String> letters = ownLetters();
        Set<String> others = other.ownLetters();
        return letters.isEmpty() && others.isEmpty()
                ? sameCountry
                : letters.stream().anyMatch(others::contains);
    }

    /** The parts of the codes that are a group's own. */
    private Set<String> ownLetters() {
        Set<String> letters = new TreeSet<>(parts);
        letters.removeAll(ARMED);
        return letters;
    }
}
