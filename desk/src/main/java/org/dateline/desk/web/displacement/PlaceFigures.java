package org.dateline.desk.web.displacement;

import java.util.List;

/**
 * How many people left, or came to, which places: for each what reports of the same days say, side by side.
 *
 * @param counts the newest first
 * @param basis of how many reports it is made, in words; empty if of all that answer
 * @param more how many counts there are besides
 */
public record PlaceFigures(List<Count> counts, String basis, int more) {

    static final PlaceFigures NONE = new PlaceFigures(List.of(), "", 0);

    public PlaceFigures {
        counts = List.copyOf(counts);
    }

    /** How far figures of one place and time are known. */
    public enum Known {
        REPORTED("reported", "reported"),
        /** The authors of several voices tell of it, each with his own figure. */
        SEVERAL_VOICES("reported", "several voices"),
        DISPUTED("disputed", "disputed"),
        DENIED("denied", "denied");

        private final String style;
        private final String words;

        Known(String style, String words) {
            this.style = style;
            this.words = words;
        }

        /** As a style. */
        public String style() {
            return style;
        }

        public String words() {
            return words;
        }
    }

    /**
     * What some reports say of one displacement.
     *
     * @param known how far it is known
     * @param direction from or to
     * @param place where
     * @param reports address of the reports about the place
     * @param what is counted: {@code families who fled}
     * @param range from the least that a report allows to the greatest
     * @param figures each with who gives it, the highest first
     */
    public record Count(
            Known known,
            String direction,
            String place,
            String reports,
            String what,
            String days,
            String range,
            List<Figure> figures) {

        public Count {
            figures = List.copyOf(figures);
        }
    }

    /**
     * One number.
     *
     * @param words the number as the report has it
     * @param voice whose independent reporting it is
     * @param saidBy how far it is known there, and on whose word
     * @param evidence id of the line
     */
    public record Figure(String words, String voice, String saidBy, String evidence) {}
}
