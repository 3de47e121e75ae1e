package org.dateline.bench.event;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Whose actor did something to whose recipient.
 *
 * @param actor three letters, or nothing where none is known
 * @param recipient three letters, or nothing where none is known
 */
record CountryPair(String actor, String recipient) {

    /** Every actor with every recipient; one side may be empty, and with both there is no pair. */
    static Set<CountryPair> cross(Set<String> actors, Set<String> recipients) {
        Set<CountryPair> pairs = new LinkedHashSet<>();
        for (String actor : orNone(actors)) {
            for (String recipient : orNone(recipients)) {
                pairs.add(new CountryPair(actor, recipient));
            }
        }
        pairs.remove(new CountryPair("", ""));
        return pairs;
    }

    private static Set<String> orNone(Set<String> countries) {
        return countries.isEmpty() ? Set.of("") : countries;
    }

    /** Tells whether both sides are known. */
    boolean isDyad() {
        return !actor.isEmpty() && !recipient.isEmpty();
    }

    CountryPair reversed() {
        return new CountryPair(recipient, actor);
    }

    @Override
    public String toString() {
        return (actor.isEmpty() ? "–" : actor) + " > " + (recipient.isEmpty() ? "–" : recipient);
    }
}
