package org.dateline.store.query;

import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.ledger.control.ControlPlaces;
import org.dateline.core.ledger.control.ControlTimelines;

/** What tells places apart as far as their control goes, and lays reports of one together. */
record ControlLexicon(ControlPlaces places, ControlTimelines timelines) {

    /** That of the actors that the program knows; read with the first question about control. */
    static ControlLexicon known() {
        return Known.LEXICON;
    }

    private static final class Known {
        private static final ControlLexicon LEXICON = of(ActorLexicon.load());

        private static ControlLexicon of(ActorLexicon actors) {
            return new ControlLexicon(new ControlPlaces(actors), new ControlTimelines(actors));
        }
    }
}
