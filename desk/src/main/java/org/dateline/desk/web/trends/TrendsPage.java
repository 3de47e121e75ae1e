package org.dateline.desk.web.trends;

import java.util.List;
import org.dateline.desk.web.frame.Frame;

/**
 * What the trends show.
 *
 * @param pair who advances, who is pressed, side by side
 * @param charts the other indices
 * @param notes what the page leaves out of the filter
 */
public record TrendsPage(Frame frame, Grains grains, Pair pair, List<TrendChart> charts, List<String> notes) {

    public TrendsPage {
        charts = List.copyOf(charts);
        notes = List.copyOf(notes);
    }

    /**
     * How long periods are.
     *
     * @param usual what is meant by usual, in a sentence
     */
    public record Grains(String chosen, List<Choice> choices, String usual) {

        public Grains {
            choices = List.copyOf(choices);
        }
    }

    /** A grain that can be chosen. */
    public record Choice(String label, String href, boolean isChosen) {}

    /**
     * Two actors.
     *
     * @param advancing empty if nobody is chosen and none is known
     * @param pressed the same
     * @param examples names that can be asked for
     * @param kept the rest of the address, as fields of the form
     */
    public record Pair(
            String advancing, String pressed, List<TrendChart> charts, List<String> examples, List<Kept> kept) {

        public Pair {
            charts = List.copyOf(charts);
            examples = List.copyOf(examples);
            kept = List.copyOf(kept);
        }
    }

    /** A value that stays in the address. */
    public record Kept(String name, String value) {}
}
