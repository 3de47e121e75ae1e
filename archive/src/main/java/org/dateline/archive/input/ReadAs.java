package org.dateline.archive.input;

import java.io.Serializable;
import org.dateline.ingest.ReadingOptions;
import org.jspecify.annotations.Nullable;

/**
 * What its giver knows of all that is read.
 *
 * @param published when it came out; null to read it there
 * @param charset its encoding; null to detect it
 * @param anyLanguage whether articles that are not in English are read too
 */
public record ReadAs(@Nullable String published, @Nullable String charset, boolean anyLanguage)
        implements Serializable {

    /** Nothing. */
    public static final ReadAs FOUND = new ReadAs(null, null, false);

    /**
     * The same, as the readers take it.
     *
     * @throws org.dateline.ingest.fault.InputFault if the date or the encoding is none
     */
    public ReadingOptions options() {
        ReadingOptions options = new ReadingOptions(null, null, anyLanguage);
        if (published != null) {
            options = options.published(published);
        }
        return charset == null ? options : options.charset(charset);
    }

    /** The same, as a command line says it. */
    @Override
    public String toString() {
        return (published == null ? "" : " --published " + published)
                + (charset == null ? "" : " --charset " + charset)
                + (anyLanguage ? " --any-language" : "");
    }
}
