package org.dateline.bench.training;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Weights as a table that coding loads and people read: columns {@code feature} and {@code weight}, the
 * bias first under the name {@code bias}.
 */
public final class WeightsTable {

    static final int DECIMALS = 2;

    private static final String BIAS = "bias";

    private WeightsTable() {}

    /** Tells whether a name comes back from a table as it went in. */
    static boolean canHold(String feature) {
        return !feature.isEmpty()
                && !feature.equals(BIAS)
                && !feature.startsWith("#")
                && feature.equals(feature.strip())
                && feature.chars().noneMatch(Character::isISOControl)
                && Normalizer.isNormalized(feature, Normalizer.Form.NFC);
    }

    /**
     * The text of a table.
     *
     * @param comments lines for its head
     */
    static String text(List<String> comments, Weights weights) {
        StringBuilder text = new StringBuilder();
        comments.forEach(comment ->
                text.append("# ").append(comment.replaceAll("\\p{Cntrl}+", " ")).append('\n'));
        text.append("feature\tweight\n");
        row(BIAS, weights.bias(), text);
        weights.byFeature().forEach((feature, weight) -> row(feature, weight, text));
        return text.toString();
    }

    private static void row(String feature, double weight, StringBuilder text) {
        text.append(feature)
                .append('\t')
                .append(String.format(Locale.ROOT, "%." + DECIMALS + "f", weight))
                .append('\n');
    }

    /** Fails as writing a table would, as far as that can be told before. */
    public static void check(Path file) throws IOException {
        Path written = written(file);
        boolean there = Files.exists(written);
        Files.newByteChannel(written, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .close();
        if (!there) {
            Files.delete(written);
        }
    }

    private static Path written(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    /**
     * Writes a table, or leaves the file as it was.
     *
     * @param comments lines for its head
     */
    public static void write(Path file, List<String> comments, Weights weights) throws IOException {
        Path written = written(file);
        try {
            Files.writeString(written, text(comments, weights), StandardCharsets.UTF_8);
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            try {
                Files.deleteIfExists(written);
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }
}
