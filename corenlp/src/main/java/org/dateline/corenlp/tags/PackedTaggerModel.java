package org.dateline.corenlp.tags;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.corenlp.packing.PackedReader;
import org.dateline.corenlp.packing.PackedWriter;

/** CoreNLP's model of English tags, in tables. */
public final class PackedTaggerModel {

    /** Where the built project has it. */
    public static final String RESOURCE = "/org/dateline/corenlp/tags/english-left3words.tables";

    private static final String KIND = "tagger 1";

    private PackedTaggerModel() {}

    /** Packs the model that is published with CoreNLP. */
    public static void pack(OutputStream out) throws IOException {
        write(PublishedTagger.read(), out);
    }

    static void write(TaggerModel model, OutputStream out) throws IOException {
        try (PackedWriter tables = new PackedWriter(out, KIND)) {
            tables.texts(model.tags());
            tables.texts(model.companyEnds().stream().sorted().toList());
            Lexicon lexicon = model.lexicon();
            tables.bytes(lexicon.words().text());
            tables.number(lexicon.candidates().size());
            for (byte[] candidates : lexicon.candidates()) {
                tables.bytes(candidates);
            }
            tables.ints(lexicon.candidatesOf());
            tables.bytes(lexicon.mostFrequent());
            tables.bytes(lexicon.rare());
            Clusters clusters = model.clusters();
            tables.bytes(clusters.words().text());
            tables.texts(clusters.names());
            tables.ints(clusters.starts());
            Factors factors = model.factors();
            tables.bytes(factors.values().text());
            tables.ints(factors.starts());
            tables.bytes(factors.tags());
            tables.doubles(factors.factors());
        }
    }

    /** @throws IOException if it cannot be read or is no such model */
    static TaggerModel read(InputStream in) throws IOException {
        try (PackedReader tables = new PackedReader(in, KIND)) {
            List<String> tags = tables.texts();
            Set<String> companyEnds = Set.copyOf(tables.texts());
            return new TaggerModel(tags, lexicon(tables), clusters(tables), factors(tables), companyEnds);
        }
    }

    private static Lexicon lexicon(PackedReader tables) throws IOException {
        StringTable words = new StringTable(tables.bytes());
        int sets = tables.number();
        List<byte[]> candidates = new ArrayList<>(sets);
        for (int i = 0; i < sets; i++) {
            candidates.add(tables.bytes());
        }
        return new Lexicon(words, candidates, tables.ints(), tables.bytes(), tables.bytes());
    }

    private static Clusters clusters(PackedReader tables) throws IOException {
        return new Clusters(new StringTable(tables.bytes()), tables.texts(), tables.ints());
    }

    private static Factors factors(PackedReader tables) throws IOException {
        return new Factors(new StringTable(tables.bytes()), tables.ints(), tables.bytes(), tables.doubles());
    }
}
