package org.dateline.desk.digest;

import java.util.List;
import java.util.Optional;
import org.dateline.desk.digest.Item.Figure;
import org.dateline.desk.digest.Item.Says;

/**
 * How many died in one incident, at the least.
 *
 * @param killed the least number that all who count grant
 * @param isExact whether all of them say just so many
 * @param where empty if no place is told
 */
record Worst(long killed, boolean isExact, String where) {

    static final String KILLED = "killed";

    /** Of what is told of an incident; empty if nobody is told to have died. */
    static Optional<Worst> of(Item item) {
        List<Figure> figures = item.facts().figures();
        String where =
                item.facts().places().stream().map(Item.Spot::name).findFirst().orElse("");
        return figures.stream()
                .filter(figure -> figure.what().equals(KILLED))
                .flatMap(figure -> Figures.lowest(figure).flatMap(lowest -> of(figure, lowest, where)).stream())
                .findFirst();
    }

    private static Optional<Worst> of(Figure figure, Says lowest, String where) {
        Double least = lowest.low();
        if (least == null || least < 1) {
            return Optional.empty();
        }
        boolean isExact = figure.says().stream().allMatch(says -> says.isExact() && least.equals(says.low()));
        return Optional.of(new Worst(Math.round(least), isExact, where));
    }

    /** {@code at least 9 killed in Orla}. */
    String inWords() {
        return (isExact ? "" : "at least ") + Figure.range((double) killed, (double) killed) + " " + KILLED
                + (where.isEmpty() ? "" : " in " + LetterText.line(where));
    }
}
