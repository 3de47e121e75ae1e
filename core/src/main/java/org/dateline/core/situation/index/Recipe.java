package org.dateline.core.situation.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.lexicon.Table;

/**
 * The recipes of all indices, from {@code recipe.tsv}, {@code counts.tsv} and {@code baseline.tsv} beside this class.
 * Thread-safe.
 */
public final class Recipe {

    private final Map<IndexName, IndexRecipe> recipes = new EnumMap<>(IndexName.class);
    private final Map<Grain, Integer> baselines = new EnumMap<>(Grain.class);

    private Recipe(Table recipes, Table counts, Table baselines) {
        Map<IndexName, List<IncidentSort>> sorts = new EnumMap<>(IndexName.class);
        counts.rows()
                .forEach(row -> sorts.computeIfAbsent(row.choice("index", IndexName.class), any -> new ArrayList<>())
                        .add(IncidentSort.read(row)));
        for (Table.Row row : recipes.rows()) {
            IndexName index = row.choice("index", IndexName.class);
            Map<IncidentStatus, BigDecimal> factors = new EnumMap<>(IncidentStatus.class);
            for (IncidentStatus status : IncidentStatus.values()) {
                factors.put(status, number(row, row.get(status.label())));
            }
            this.recipes.put(
                    index,
                    new IndexRecipe(
                            index,
                            Integer.parseInt(row.get("version")),
                            row.choice("subject", IndexRecipe.Subject.class),
                            row.choice("of", IndexRecipe.Counted.class),
                            row.list("voices").stream()
                                    .map(factor -> number(row, factor))
                                    .toList(),
                            factors,
                            sorts.getOrDefault(index, List.of()),
                            row.get("words")));
        }
        baselines
                .rows()
                .forEach(row -> this.baselines.put(row.choice("by", Grain.class), Integer.valueOf(row.get("periods"))));
    }

    private static BigDecimal number(Table.Row row, String written) {
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException e) {
            throw row.fault("no number: " + written);
        }
    }

    /** The recipes that come with the program. */
    public static Recipe load() {
        return new Recipe(
                Table.ofResource(Recipe.class, "recipe.tsv"),
                Table.ofResource(Recipe.class, "counts.tsv"),
                Table.ofResource(Recipe.class, "baseline.tsv"));
    }

    public IndexRecipe of(IndexName index) {
        return Objects.requireNonNull(recipes.get(index), () -> "no recipe of " + index.label());
    }

    /** With how many periods before it a value is compared. */
    public int baseline(Grain grain) {
        return Objects.requireNonNull(baselines.get(grain), () -> "no baseline by " + grain.label());
    }

    /** The tables as they stand in their files, with what they say of themselves. */
    public static String text() {
        return Table.textOfResource(Recipe.class, "recipe.tsv") + "\n"
                + Table.textOfResource(Recipe.class, "counts.tsv") + "\n"
                + Table.textOfResource(Recipe.class, "baseline.tsv");
    }

    /** The weight that the recipe gives to a contribution; empty if it does not know its sort. */
    public Optional<Weight> weight(Contribution contribution) {
        IndexRecipe recipe = of(contribution.index());
        return recipe.findSort(contribution.sort())
                .map(sort -> recipe.weight(sort, contribution.status(), contribution.voices()));
    }
}
