package org.dateline.corenlp.depparse;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPInputStream;
import org.dateline.corenlp.packing.ModelFile;
import org.dateline.corenlp.packing.PackedReader;
import org.dateline.corenlp.packing.PackedWriter;

/** CoreNLP's model of English Universal Dependencies, in tables. */
public final class PackedParserModel {

    /** Where the built project has it. */
    public static final String RESOURCE = "/org/dateline/corenlp/depparse/english-ud.tables";

    private static final String PUBLISHED = ModelFile.CORENLP + "parser/nndep/english_UD.gz";
    private static final String KIND = "dependency parser 1";

    private PackedParserModel() {}

    /** Packs the model that is published with CoreNLP. */
    public static void pack(OutputStream out) throws IOException {
        try (InputStream in = new GZIPInputStream(ModelFile.open(PUBLISHED))) {
            write(ParserModelText.read(in), out);
        }
    }

    static void write(ParserModel model, OutputStream out) throws IOException {
        try (PackedWriter tables = new PackedWriter(out, KIND)) {
            tables.texts(model.words());
            tables.texts(model.tags());
            tables.texts(model.relations());
            tables.floats(model.embeddings());
            tables.rows(model.hidden());
            tables.floats(model.bias());
            tables.rows(model.output());
        }
    }

    /** @throws IOException if it cannot be read or is no such model */
    static ParserModel read(InputStream in) throws IOException {
        try (PackedReader tables = new PackedReader(in, KIND)) {
            return new ParserModel(
                    tables.texts(),
                    tables.texts(),
                    tables.texts(),
                    tables.floats(),
                    tables.rows(),
                    tables.floats(),
                    tables.rows());
        }
    }
}
