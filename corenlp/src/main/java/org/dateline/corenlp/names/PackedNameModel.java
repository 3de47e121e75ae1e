package org.dateline.corenlp.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.dateline.corenlp.packing.PackedReader;
import org.dateline.corenlp.packing.PackedWriter;

/** CoreNLP's model of three classes of English names, in tables. */
public final class PackedNameModel {

    /** Where the built project has it. */
    public static final String RESOURCE = "/org/dateline/corenlp/names/english-3class.tables";

    private static final String KIND = "name finder 1";

    private PackedNameModel() {}

    /** Packs the model that is published with CoreNLP. */
    public static void pack(OutputStream out) throws IOException {
        write(PublishedNameModel.read(), out);
    }

    static void write(NameModel model, OutputStream out) throws IOException {
        try (PackedWriter tables = new PackedWriter(out, KIND)) {
            tables.texts(model.labels());
            tables.bytes(model.texts().lines());
            tables.bytes(model.lexicon().lines());
            tables.ints(model.entries());
            tables.number(model.unknownCluster());
            write(model.nodes(), tables);
            write(model.edges(), tables);
        }
    }

    private static void write(WeightTable weights, PackedWriter tables) throws IOException {
        tables.longs(weights.keys());
        tables.floats(weights.weights());
    }

    /** @throws IOException if it cannot be read or is no such model */
    static NameModel read(InputStream in) throws IOException {
        try (PackedReader tables = new PackedReader(in, KIND)) {
            return new NameModel(
                    tables.texts(),
                    new NumberedTexts(tables.bytes()),
                    new NumberedTexts(tables.bytes()),
                    tables.ints(),
                    tables.number(),
                    weights(tables),
                    weights(tables));
        }
    }

    private static WeightTable weights(PackedReader tables) throws IOException {
        return new WeightTable(tables.longs(), tables.floats());
    }
}
