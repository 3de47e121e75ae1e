package org.dateline.corenlp.depparse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the text in which CoreNLP publishes the models of its neural dependency parser: seven lines of sizes, a line
 * for each embedding with its name, a line of all hidden units for each input, one of biases, a line of all transitions
 * for each hidden unit. What follows these, a list of inputs to compute beforehand, is left.
 */
final class ParserModelText {

    private final BufferedReader lines;

    private ParserModelText(BufferedReader lines) {
        this.lines = lines;
    }

    /** @throws IOException if the text cannot be read or is no such model */
    static ParserModel read(InputStream text) throws IOException {
        ParserModelText reader =
                new ParserModelText(new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8)));
        try {
            return reader.model();
        } catch (IllegalArgumentException e) {
            throw new IOException("no model of CoreNLP's dependency parser: " + e.getMessage(), e);
        }
    }

    private ParserModel model() throws IOException {
        int words = size("dict");
        int tags = size("pos");
        int relations = size("label");
        int dimensions = size("embeddingSize");
        int units = size("hiddenSize");
        int features = size("numTokens");
        size("preComputed");
        float[] embeddings = new float[(words + tags + relations) * dimensions];
        List<String> names = new ArrayList<>();
        for (int i = 0; i < words + tags + relations; i++) {
            String line = line();
            int space = line.indexOf(' ');
            names.add(line.substring(0, Math.max(space, 0)));
            numbers(line, space + 1, embeddings, i * dimensions, dimensions);
        }
        float[][] hidden = rows(features * dimensions, units);
        float[] bias = rows(1, units)[0];
        float[][] output = rows(units, 2 * (relations - 1) + 1);
        return new ParserModel(
                names.subList(0, words),
                names.subList(words, words + tags),
                names.subList(words + tags, names.size()),
                embeddings,
                hidden,
                bias,
                output);
    }

    private int size(String name) throws IOException {
        String line = line();
        if (!line.startsWith(name + "=")) {
            throw new IllegalArgumentException("no " + name);
        }
        return Integer.parseInt(line.substring(name.length() + 1));
    }

    private float[][] rows(int count, int width) throws IOException {
        float[][] rows = new float[count][width];
        for (int i = 0; i < count; i++) {
            numbers(line(), 0, rows[i], 0, width);
        }
        return rows;
    }

    private static void numbers(String line, int start, float[] into, int at, int count) {
        int from = start;
        for (int i = 0; i < count; i++) {
            int space = line.indexOf(' ', from);
            int end = space < 0 ? line.length() : space;
            into[at + i] = Float.parseFloat(line.substring(from, end));
            from = Math.min(end + 1, line.length());
        }
    }

    private String line() throws IOException {
        String line = lines.readLine();
        if (line == null) {
            throw new IllegalArgumentException("it ends early");
        }
        return line;
    }
}
