package org.dateline.bench.place;

import java.util.Optional;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceMention;

/** Tells which place a mention means, by one way of telling. Called by any thread. */
interface Resolver {

    /** What people call it. */
    String name();

    /** @param words of the mention, as they stand in the text */
    Optional<Place> resolve(PlaceMention mention, String words);

    /** What the place tagger chose. */
    Resolver DATELINE = new Resolver() {
        @Override
        public String name() {
            return "Dateline";
        }

        @Override
        public Optional<Place> resolve(PlaceMention mention, String words) {
            return mention.findPlace();
        }
    };

    /** The usual baseline: of all places of a name the one with most inhabitants, whatever stands beside it. */
    static Resolver byPopulation(Gazetteer gazetteer) {
        return new Resolver() {
            @Override
            public String name() {
                return "largest of the name";
            }

            @Override
            public Optional<Place> resolve(PlaceMention mention, String words) {
                return mention.demonym() ? gazetteer.findByDemonym(words) : gazetteer.findLargest(words);
            }
        };
    }
}
