package org.dateline.bench.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.dateline.bench.suite.Scorer;
import org.dateline.bench.suite.Suite;
import org.dateline.core.syntax.ArticleParser;
import picocli.CommandLine.Option;

/** Time expressions against TIMEX3 marks, as TempEval-3 and AQUAINT have them. */
public final class TimeSuite implements Suite {

    private final Map<Peer, Supplier<TimexTagger>> peers;
    private final Options options = new Options();

    /** @param peers loads each peer that can be run beside Dateline */
    public TimeSuite(Map<Peer, Supplier<TimexTagger>> peers) {
        this.peers = Map.copyOf(peers);
    }

    /** Who else tags times. */
    public enum Peer {
        SUTIME,
        HEIDELTIME
    }

    /** What is run beside Dateline. */
    private static final class Options {
        @Option(
                names = "--beside",
                split = ",",
                paramLabel = "PEER",
                description = "sutime, heideltime: tag the same rows with these too, given the same tokens, sentences,"
                        + " tags and date, and tell how many times as fast Dateline is, by processor time")
        private List<Peer> beside = List.of();
    }

    @Override
    public String name() {
        return "times";
    }

    @Override
    public String description() {
        return "Measures how many time expressions are found, and with the right value and type, as the scorer of"
                + " TempEval-3 does: one is found strictly by the very words, else by words that overlap, and values"
                + " are the same if they are so letter by letter. The date of the article is given, not asked for.";
    }

    @Override
    public String rowForm() {
        return "{\"id\", \"text\", \"dct\": \"1998-08-07\", \"timexes\": [{\"start\", \"end\", \"type\":"
                + " \"DATE|TIME|DURATION|SET\", \"value\"}]}, where start and end count code points; a mark without"
                + " start is not in the text and is left out";
    }

    @Override
    public Optional<Object> options() {
        return Optional.of(options);
    }

    @Override
    public Scorer<?> load(ArticleParser parser) {
        List<TimexTagger> taggers = new ArrayList<>(List.of(new DatelineTimes()));
        for (Peer peer : new TreeSet<>(options.beside)) {
            taggers.add(Objects.requireNonNull(peers.get(peer), peer.name()).get());
        }
        return new TimeScorer(parser, taggers);
    }
}
