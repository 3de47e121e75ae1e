package org.dateline.core.ledger.incident;

import java.util.List;
import java.util.Set;

/** Compares who did it and to whom. */
final class PartyFeatures {

    private static final String OTHER = "other";

    private PartyFeatures() {}

    static void add(Traits one, Traits other, Set<String> features) {
        features.add("actor=" + relation(one.actors(), other.actors()));
        features.add("recipient=" + relation(one.recipients(), other.recipients()));
        if (isTurned(one, other) || isTurned(other, one)) {
            features.add("parties=turned");
        }
    }

    /** Tells whether what is done in two reports is done to others, by all that is known of them. */
    static boolean areToOthers(Traits one, Traits other) {
        return relation(one.recipients(), other.recipients()).equals(OTHER);
    }

    private static String relation(List<Party> ones, List<Party> others) {
        if (ones.stream().noneMatch(Party::isKnown) || others.stream().noneMatch(Party::isKnown)) {
            return "unknown";
        }
        if (ones.stream().anyMatch(one -> others.stream().anyMatch(one::isSame))) {
            return "same";
        }
        return ones.stream().anyMatch(one -> others.stream().anyMatch(one::canBe)) ? "compatible" : OTHER;
    }

    /** Who acts in one report suffers in the other, and does not act there. */
    private static boolean isTurned(Traits one, Traits other) {
        return one.actors().stream()
                .anyMatch(actor -> other.recipients().stream().anyMatch(actor::isOfSideOf)
                        && other.actors().stream().anyMatch(Party::isKnown)
                        && other.actors().stream().noneMatch(actor::canBe));
    }
}
