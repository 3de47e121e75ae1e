package org.dateline.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/** The languages a text may be in, likeliest first, by Apache OpenNLP's model; loaded once needed. Thread-safe. */
final class Ranking {

    private static final String MODEL = "/langdetect-183.bin";

    private static final int MOST = 12;

    private @Nullable LanguageDetectorModel model;

    /** ISO 639-1 codes, or 639-3 where there is none, likeliest first. */
    List<String> ranked(String text) {
        return Arrays.stream(new LanguageDetectorME(model()).predictLanguages(text))
                .limit(MOST)
                .map(language -> Languages.findCode(language.getLang()).orElse(language.getLang()))
                .toList();
    }

    private synchronized LanguageDetectorModel model() {
        if (model == null) {
            try (InputStream stream = Objects.requireNonNull(Ranking.class.getResourceAsStream(MODEL), MODEL)) {
                model = new LanguageDetectorModel(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return model;
    }
}
