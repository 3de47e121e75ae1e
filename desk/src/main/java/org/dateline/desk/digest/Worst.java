package org.dateline.desk.digest;

import java.util.List;
import java.util.Optional;
import org.dateline.desk.digest.Item.Figure;
import org.dateline.desk.digest.Item.Says;

/**
 * How many died in one incident, at the least.
 *
 * @param killed the least number that all who count grant
 * @param isNew whether nothing was told of the incident before
 * @param isExact whether all of them say just so many
 * @param where empty if no place is told
 */
record Worst(long killed, boolean isExact, boolean isNew, String where) {

    static final String KILLED = "killed";

    /** Of what is told of an incident; empty if nobody is told to have died, or no number of them is granted by all. */
    static Optional<Worst> of(Item item) {
        List<Figure> figures = item.facts().figures();
        String where =
                item.facts().places().stream().map(Item.Spot::name).findFirst().orElse("");
        return of(figures, item.isNew(), where);
    }

    private static Optional<Worst> of(List<Figure> figures, boolean isNew, String where) {
        return figures.stream()
                .filter(figure -> figure.what().equals(KILLED))
                .flatMap(figure -> Figures.lowest(figure).flatMap(lowest -> of(figure, lowest, isNew, where)).stream())
                .findFirst();
    }

    /** How many died at the least, by all who count; 0 if that cannot be told. */
    static long least(List<Figure> figures) {
        return of(figures, true, "").map(Worst::killed).orElse(0L);
    }

    private static Optional<Worst> of(Figure figure, Says lowest, boolean isNew, String where) {
        Double least = lowest.low();
        if (least == null || least < 1) {
            return Optional.empty();
        }
        boolean isExact = figure.says().stream().allMatch(says -> says.isExact() && least.equals(says.low()));
        return Optional.of(new Worst(Math.round(least), isExact, isNew, where));
    }

    /** {@code at least 9 killed in Orla}; {@code now 12 killed in Orla}. */
    String inWords() {
        return (isNew ? "" : "now ") + (isExact ? "" : "at least ") + Figure.range((double) killed, (double) killed)
                + " " + KILLED + (where.isEmpty() ? "" : " in " + LetterText.line(where));
    }
}
