package org.dateline.desk.web.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that tells it, in its paragraph.
 *
 * @param id of the line
 * @param address of its article, in the revision that tells it
 * @param meta who told it, when
 * @param tags how it was coded
 * @param note why it does not count any more; null if it does
 * @param more what is shown on request
 */
public record Telling(
        String id,
        String address,
        String meta,
        MarkedText text,
        List<String> tags,
        @Nullable String note,
        More more) {

    public Telling {
        tags = List.copyOf(tags);
    }

    /**
     * What is shown of a sentence on request.
     *
     * @param citation the exact words with all that leads back to them
     * @param joined why it is in its incident; empty for the first report
     * @param coded by which rule and version of the program
     * @param fields what can be corrected; empty if nothing
     */
    public record More(String citation, List<String> joined, String coded, List<Field> fields) {

        public More {
            joined = List.copyOf(joined);
            fields = List.copyOf(fields);
        }
    }

    /** How a field is filled in. */
    public enum Kind {
        /** With any words. */
        WORDS,
        /** With one of some values. */
        CHOICE,
        /** With words, of which some are known. */
        HINTED,
        /** With the name of a place. */
        PLACE
    }

    /** A value, and what it means. */
    public record Choice(String value, String words) {}

    /**
     * A field of an event, or of a line about control.
     *
     * @param form how its value is written
     * @param value as it is now
     * @param yours what somebody wrote in vain; null if nobody did
     * @param kind how it is filled in
     * @param choices the values that it can have; empty for any. Of a place those that may be meant, and to keep it as it
     *     is written; empty if the gazetteer has it
     * @param chosen which of the places that may be meant somebody chose in vain; null if none
     */
    public record Field(
            String name,
            String form,
            String value,
            @Nullable String yours,
            Kind kind,
            List<Choice> choices,
            @Nullable String chosen) {

        /** Stands behind the label of a place in the name of the field that tells which may be meant. */
        public static final String CHOICE = "-choice";

        /** The choice of a place without coordinates. */
        public static final String AS_WRITTEN = "as-written";

        public Field {
            choices = List.copyOf(choices);
        }

        public boolean hasChoice(String of) {
            return choices.stream().anyMatch(choice -> choice.value().equals(of));
        }

        /** What stands in the form. */
        public String written() {
            return yours == null ? value : yours;
        }

        public boolean isChanged() {
            return yours != null && !yours.equals(value);
        }
    }
}
