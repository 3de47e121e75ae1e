package org.dateline.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.lexicon.Table;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.jspecify.annotations.Nullable;

/** The texts of {@code claims/*.txt} with what must be coded of them; their README tells the form. */
record ClaimSet(List<Example> examples) {

    /**
     * A text.
     *
     * @param lines what must be coded, in the order of the file
     */
    record Example(String text, List<Line> lines) {}

    /**
     * One thing that must be coded.
     *
     * @param cells words of the text and of closed vocabularies
     * @param expected RIGHT unless a mark in the file says that the program is known to fail
     */
    record Line(List<String> cells, Verdict expected) {

        boolean isNone() {
            return cells.equals(List.of("none"));
        }

        /** The words of a cell; empty for {@code -} and cells that are not there. */
        Optional<String> words(int cell) {
            return cells.size() <= cell || cells.get(cell).equals("-")
                    ? Optional.empty()
                    : Optional.of(cells.get(cell));
        }

        @Override
        public String toString() {
            return String.join(" | ", cells);
        }
    }

    /** What became of a line. */
    enum Verdict {
        RIGHT,
        /** Not in the record. */
        OPEN,
        /** Something else is in the record. */
        WRONG
    }

    /** @param line what was wanted; null for what is coded though nothing wants it */
    record Outcome(@Nullable Line line, Verdict verdict, String coded) {}

    static ClaimSet read(String resource) {
        List<Example> examples = new ArrayList<>();
        for (String written :
                Table.textOfResource(ClaimSet.class, "claims/" + resource).split("\n")) {
            int colon = written.indexOf(": ");
            if (written.startsWith("= ")) {
                examples.add(new Example(written.substring(2), new ArrayList<>()));
            } else if (written.startsWith("open: ") || written.startsWith("fault: ")) {
                List<Line> lines = examples.get(examples.size() - 1).lines();
                Line above = lines.remove(lines.size() - 1);
                lines.add(new Line(above.cells(), written.startsWith("open: ") ? Verdict.OPEN : Verdict.WRONG));
            } else if (colon > 0) {
                List<String> cells = List.of(written.substring(colon + 2).split(" \\| "));
                examples.get(examples.size() - 1).lines().add(new Line(cells, Verdict.RIGHT));
            }
        }
        return new ClaimSet(List.copyOf(examples));
    }

    /** Tells whether a span overlaps whole words of a text, wherever they stand in it. */
    static boolean touches(Text text, Span span, String words) {
        String all = text.exact(text.span());
        for (int at = all.indexOf(words); at >= 0; at = all.indexOf(words, at + 1)) {
            boolean whole = at == 0 || !Character.isLetterOrDigit(all.charAt(at - 1));
            if (whole && span.overlaps(text.spanOfUnits(at, at + words.length()))) {
                return true;
            }
        }
        return false;
    }
}
