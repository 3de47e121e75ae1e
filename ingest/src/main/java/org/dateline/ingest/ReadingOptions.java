package org.dateline.ingest;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import org.dateline.core.article.Publication;
import org.dateline.core.article.PublicationTime;
import org.dateline.ingest.date.FieldDates;
import org.dateline.ingest.date.WrittenDates;
import org.dateline.ingest.fault.InputFault;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows better than the input.
 *
 * @param publishedAt when every article of the input first came out, or null to read it there
 * @param charset the encoding of the input, or null to detect it; a byte order mark still wins
 * @param anyLanguage whether articles that are not in English are given too
 * @param outlet whose the articles are that name no outlet themselves, or null if that is unknown
 * @param uploaded whether somebody sent the input, who need not be right: no table of what was coded is taken from him
 */
public record ReadingOptions(
        @Nullable PublicationTime publishedAt,
        @Nullable Charset charset,
        boolean anyLanguage,
        @Nullable String outlet,
        boolean uploaded) {

    public static final ReadingOptions NONE = new ReadingOptions(null, null, false);

    /** Nothing is known of the outlet. */
    public ReadingOptions(@Nullable PublicationTime publishedAt, @Nullable Charset charset, boolean anyLanguage) {
        this(publishedAt, charset, anyLanguage, null, false);
    }

    /**
     * The same options with a publication time in any form a field may have.
     *
     * @throws InputFault if the value is no date
     */
    public ReadingOptions published(String value) {
        FieldDates dates = new FieldDates(new WrittenDates());
        PublicationTime time = dates.read(value)
                .orElseThrow(() -> new InputFault("--published", "\"" + value + "\", " + dates.explain(value)));
        return new ReadingOptions(time, charset, anyLanguage, outlet, uploaded);
    }

    /**
     * The same options with an encoding.
     *
     * @throws InputFault if there is no encoding of that name
     */
    public ReadingOptions charset(String name) {
        try {
            return charset(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new InputFault("--charset", "no encoding is named \"" + name + "\"");
        }
    }

    /** The same options with an encoding. */
    ReadingOptions charset(Charset known) {
        return new ReadingOptions(publishedAt, known, anyLanguage, outlet, uploaded);
    }

    /** The same options with an outlet, whose the articles are that name none; null for one that is unknown. */
    public ReadingOptions outlet(@Nullable String name) {
        return new ReadingOptions(publishedAt, charset, anyLanguage, name, uploaded);
    }

    /** The same options for what somebody sent. */
    public ReadingOptions ofUpload() {
        return new ReadingOptions(publishedAt, charset, anyLanguage, outlet, true);
    }

    /** Tells whether an article that tells so much of how it came out has its outlet from here. */
    boolean givesOutlet(Publication told) {
        return told.outlet() == null && outlet != null;
    }

    /** What an article tells of how it came out, with what is known better, and what it leaves open. */
    Publication fill(Publication told) {
        return new Publication(
                told.url(),
                told.outlet() == null ? outlet : told.outlet(),
                told.title(),
                told.byline(),
                publishedAt == null ? told.publishedAt() : publishedAt,
                told.updatedAt());
    }
}
