package org.dateline.corenlp.packing;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/** A model on the class path. */
public final class ModelFile {

    /** The folder of CoreNLP's own. */
    public static final String CORENLP = "/edu/stanford/nlp/models/";

    private ModelFile() {}

    /** @throws FileNotFoundException if there is none */
    public static InputStream open(String path) throws IOException {
        InputStream in = ModelFile.class.getResourceAsStream(path);
        if (in == null) {
            throw new FileNotFoundException("no model " + path + " on the class path");
        }
        return in;
    }
}
