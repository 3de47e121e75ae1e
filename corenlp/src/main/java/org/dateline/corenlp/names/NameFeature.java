package org.dateline.corenlp.names;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The kinds of features of the model, by how it writes them. Most name up to three texts: words, shapes of words,
 * numbers of clusters of words, beginnings and ends of words. Those of nodes weigh the label of a token, those of edges
 * its label together with that of the token before.
 */
enum NameFeature {
    ALWAYS("###|C"),
    NO_PATTERN("NO-OCCURRENCE-PATTERN|C"),
    AGAIN_LATER("X-NEXT-OCCURRENCE-X|C"),
    AGAIN_EARLIER("X-PREV-OCCURRENCE-X|C"),
    WORD("-WORD|C", 1),
    PREVIOUS_WORD("-PW|C", 1),
    NEXT_WORD("-NW|C", 1),
    EARLIER_WORD("-DISJP|C", 1),
    LATER_WORD("-DISJN|C", 1),
    CLUSTER("-DISTSIM|C", 1),
    PREVIOUS_CLUSTER("-PDISTSIM|C", 1),
    NEXT_CLUSTER("-NDISTSIM|C", 1),
    /** The first or last letters of a word in angle brackets, between number signs: {@code #<Bag#}. */
    LETTERS("#|C", 1),
    SHAPE("-TYPE|C", 1),
    PREVIOUS_SHAPE("-PTYPE|C", 1),
    NEXT_SHAPE("-NTYPE|C", 1),
    PREVIOUS_WORD_SHAPE("-PW_CTYPE|C", 2),
    SHAPE_NEXT_WORD("-NW_CTYPE|C", 2),
    WORD_BEFORE_PREVIOUS_SHAPE("-PPW_CTYPE|C", 2),
    WORD_AFTER_NEXT_SHAPE("-NNW_CTYPE|C", 2),
    PREVIOUS_SHAPE_SHAPE("-PCTYPE|C", 2),
    SHAPE_NEXT_SHAPE("-CNTYPE|C", 2),
    THREE_SHAPES("-PCNTYPE|C", 3),
    EDGE_ALWAYS("PSEQ|CpC"),
    EDGE_WORD("-PSEQW|CpC", 1),
    EDGE_PREVIOUS_WORD("-PSEQpW|CpC", 1),
    EDGE_TWO_WORDS("-PSEQW2|CpC", 2),
    EDGE_CLUSTER("-PSEQcDS|CpC", 1),
    EDGE_PREVIOUS_CLUSTER("-PSEQpDS|CpC", 1),
    EDGE_TWO_CLUSTERS("-PSEQpcDS|CpC", 2),
    EDGE_SHAPE("-PSEQcS|CpC", 1),
    EDGE_PREVIOUS_SHAPE("-PSEQpS|CpC", 1),
    EDGE_TWO_SHAPES("-TYPES|CpC", 2),
    /** The model has the shape twice. */
    EDGE_SHAPE_AGAIN("-TPS2|CpC", 1),
    EDGE_NEXT_SHAPE("-TNS1|CpC", 1);

    private static final int ID_BITS = 19;

    /** How many texts a model may have. */
    static final int MAX_TEXTS = 1 << ID_BITS;

    private static final Map<String, NameFeature> KINDS = new HashMap<>();

    static {
        for (NameFeature kind : values()) {
            KINDS.put(kind.written, kind);
        }
    }

    private final String written;
    private final int arguments;
    private final boolean edge;

    NameFeature(String written) {
        this(written, 0);
    }

    NameFeature(String written, int arguments) {
        this.written = written;
        this.arguments = arguments;
        this.edge = written.endsWith("|CpC");
    }

    /** Tells a feature of an edge from one of a node. */
    boolean isEdge() {
        return edge;
    }

    /**
     * A key that no other feature of the same model has.
     *
     * @param first the number of a text of the model; 0 where the kind names none, as for the others
     */
    long key(int first, int second, int third) {
        return (((long) ordinal() << ID_BITS | first) << ID_BITS | second) << ID_BITS | third;
    }

    /** @throws IOException if this class knows no such kind */
    static NameFeature of(String feature) throws IOException {
        NameFeature kind = KINDS.get(feature);
        if (kind == null) {
            kind = feature.startsWith("#") && feature.endsWith(LETTERS.written)
                    ? LETTERS
                    : KINDS.get(feature.substring(Math.max(0, feature.lastIndexOf('-'))));
        }
        if (kind == null) {
            throw new IOException("feature of an unknown kind: " + feature);
        }
        return kind;
    }

    /**
     * The texts that a feature of this kind may name. More than one list where a text holds what stands between two:
     * {@code Jay-Z-album} is {@code Jay-Z} and {@code album}, or {@code Jay} and {@code Z-album}, and the model cannot
     * tell them apart either.
     */
    List<List<String>> arguments(String feature) {
        if (arguments == 0) {
            return List.of(List.of());
        }
        String body = feature.substring(this == LETTERS ? 1 : 0, feature.length() - written.length());
        return split(body, isEdge() ? "-" : "...", arguments);
    }

    private static List<List<String>> split(String body, String between, int count) {
        if (count == 1) {
            return List.of(List.of(body));
        }
        List<List<String>> splits = new ArrayList<>();
        for (int at = body.indexOf(between); at >= 0; at = body.indexOf(between, at + 1)) {
            for (List<String> rest : split(body.substring(at + between.length()), between, count - 1)) {
                List<String> all = new ArrayList<>(List.of(body.substring(0, at)));
                all.addAll(rest);
                splits.add(all);
            }
        }
        return splits;
    }
}
