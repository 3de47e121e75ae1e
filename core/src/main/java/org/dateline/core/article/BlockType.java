package org.dateline.core.article;

import java.util.Locale;

/** What a block is to its article; decides whether and how it is coded. */
public enum BlockType {
    HEADLINE,
    STANDFIRST,
    BYLINE,
    DATELINE,
    PARAGRAPH,
    QUOTE,
    SUBHEAD,
    CAPTION,
    CREDIT,
    PROMO,
    EXPLAINER,
    NAVIGATION;

    /** Tells whether a block of this type reports anything: the others are furniture. */
    public boolean isReported() {
        return switch (this) {
            case HEADLINE, STANDFIRST, PARAGRAPH, QUOTE, SUBHEAD, CAPTION, EXPLAINER -> true;
            case BYLINE, DATELINE, CREDIT, PROMO, NAVIGATION -> false;
        };
    }

    /** The name in the record format. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The type with a label.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static BlockType ofLabel(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
