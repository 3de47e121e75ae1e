package org.dateline.bench.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.bench.suite.Scorer;
import org.dateline.bench.suite.Suite;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.syntax.ArticleParser;
import picocli.CommandLine.Option;

/** Places against toponyms with coordinates, as LGL, GeoVirus, TR-News and GWN have them. */
public final class PlaceSuite implements Suite {

    private final Options options = new Options();

    /** What is measured beside Dateline. */
    private static final class Options {
        @Option(
                names = "--beside",
                split = ",",
                paramLabel = "BASELINE",
                description = "population: of all places of a name the one with most inhabitants, for the names that"
                        + " Dateline finds")
        private List<Baseline> beside = List.of();
    }

    private enum Baseline {
        POPULATION
    }

    @Override
    public String name() {
        return "places";
    }

    @Override
    public String description() {
        return "Measures how many places named in a text are found, by the very words and by words that overlap, and"
                + " how many of all that people put on the map are found and put within 161 km of there. What they"
                + " did not put on the map is asked for as a name only. Demonyms (Turkish) are asked for where more"
                + " than a quarter of those found is marked.";
    }

    @Override
    public String rowForm() {
        return "{\"id\", \"text\", \"toponyms\": [{\"start\", \"end\", \"lat\", \"lon\", \"country\"}]}, where start and"
                + " end count code points; lat and lon are degrees, both null for a place that is not on the map;"
                + " country may be missing";
    }

    @Override
    public Optional<Object> options() {
        return Optional.of(options);
    }

    @Override
    public Scorer<?> load(ArticleParser parser) {
        Gazetteer gazetteer = Gazetteer.load();
        List<Resolver> resolvers = new ArrayList<>(List.of(Resolver.DATELINE));
        if (options.beside.contains(Baseline.POPULATION)) {
            resolvers.add(Resolver.byPopulation(gazetteer));
        }
        return new PlaceScorer(parser, gazetteer, resolvers);
    }
}
