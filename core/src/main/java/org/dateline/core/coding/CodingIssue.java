package org.dateline.core.coding;

import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Doubt about an article's content, kept beside its record.
 *
 * @param span the words in doubt; null if the whole article is
 */
public record CodingIssue(Kind kind, @Nullable Span span) {

    /** What is in doubt. */
    public enum Kind {
        /** The article has no publication date: relative times stay relative. */
        NO_PUBLICATION_DATE("no publication date: relative times stay relative"),
        /** A stretch is too long for one sentence, or the article for one reading: it is not coded. */
        NOT_PARSED("too long to parse: not coded");

        private final String message;

        Kind(String message) {
            this.message = message;
        }

        public String message() {
            return message;
        }
    }
}
