package org.dateline.desk.web.trends;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.situation.index.Grain;
import org.dateline.core.situation.index.IncidentSort;
import org.dateline.core.situation.index.IndexName;
import org.dateline.core.situation.index.IndexRecipe;
import org.dateline.core.situation.index.Recipe;
import org.dateline.desk.web.frame.Frame;

/**
 * How indices are reckoned.
 *
 * @param usual how many periods before a value are what is usual
 */
public record RecipePage(Frame frame, List<Entry> entries, List<String> usual) {

    public RecipePage {
        entries = List.copyOf(entries);
        usual = List.copyOf(usual);
    }

    /**
     * The recipe of an index.
     *
     * @param voices the factor of one voice, of two …
     */
    public record Entry(
            String title,
            int version,
            String words,
            String subject,
            List<Weighed> sorts,
            List<Weighed> statuses,
            List<String> voices,
            boolean countsAllVoices) {}

    /** Something and its weight. */
    public record Weighed(String name, String words, String weight) {}

    /** @param only the index that is asked for; empty for all */
    static RecipePage of(Frame frame, Recipe recipe, List<IndexName> only) {
        return new RecipePage(
                frame,
                only.stream().map(index -> entry(recipe.of(index))).toList(),
                Arrays.stream(Grain.values())
                        .map(grain -> recipe.baseline(grain) + " " + grain.label() + "s")
                        .toList());
    }

    private static Entry entry(IndexRecipe recipe) {
        return new Entry(
                Index.title(recipe.index()),
                recipe.version(),
                recipe.words(),
                subject(recipe.subject()),
                recipe.sorts().stream().map(RecipePage::sort).toList(),
                Arrays.stream(IncidentStatus.values())
                        .map(status -> new Weighed(
                                status.label(),
                                "",
                                Objects.requireNonNull(recipe.factors().get(status))
                                        .toPlainString()))
                        .toList(),
                recipe.voices().stream().map(BigDecimal::toPlainString).toList(),
                recipe.counted() == IndexRecipe.Counted.TELLING);
    }

    private static Weighed sort(IncidentSort sort) {
        return new Weighed(
                sort.name().replace('-', ' '),
                sort.words(),
                sort.weight().toPlainString().replace('-', '−'));
    }

    private static String subject(IndexRecipe.Subject subject) {
        return switch (subject) {
            case ACTOR -> "of whoever did it";
            case RECIPIENT -> "of whom it was done to";
            case BOTH -> "of both sides";
            case NONE -> "of places alone, nobody’s";
        };
    }
}
