package org.dateline.core.situation.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.lexicon.Table;
import org.dateline.core.ontology.Cameo;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.record.EventLine;
import org.dateline.core.situation.index.Contribution.Voices;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The recipe does what its tables say. */
class RecipeTest {

    private static final Recipe RECIPE = Recipe.load();
    private static final Cameo CAMEO = Cameo.load();

    private static EventLine.Code code(String written) {
        String[] parts = written.split(" ");
        PloverType type = PloverType.find(parts[0]).orElseThrow();
        assertThat(CAMEO.get(parts[1]).type()).isEqualTo(type);
        return new EventLine.Code(type, null, List.of(), parts[1], null);
    }

    @TestFactory
    Stream<DynamicTest> eachSortHoldsItsExamplesAndNothingElse() {
        return Table.ofResource(Recipe.class, "counts.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("index") + " " + row.get("sort"), () -> {
                    IndexRecipe recipe = RECIPE.of(row.choice("index", IndexName.class));
                    boolean isOfIncidents =
                            recipe.index() != IndexName.ADVANCE && recipe.index() != IndexName.DISPLACEMENT;
                    assertThat(row.list("examples").isEmpty()).isNotEqualTo(isOfIncidents);
                    for (String example : row.list("examples")) {
                        assertThat(recipe.findSort(code(example)).orElseThrow().name())
                                .isEqualTo(row.get("sort"));
                    }
                    for (String other : row.list("others")) {
                        assertThat(recipe.findSort(code(other)).map(IncidentSort::name))
                                .isNotEqualTo(java.util.Optional.of(row.get("sort")));
                    }
                }));
    }

    private static Weight weight(IndexName index, String sort, IncidentStatus status, int vouching) {
        IndexRecipe recipe = RECIPE.of(index);
        List<String> names = Stream.iterate("a", name -> name + "a")
                .limit(Math.max(1, vouching))
                .toList();
        return recipe.weight(recipe.findSort(sort).orElseThrow(), status, new Voices(names, vouching));
    }

    @Test
    void eachFurtherVoiceAddsLessUpToTheCap() {
        assertThat(Stream.of(0, 1, 2, 3, 4, 500)
                        .map(voices -> weight(IndexName.VIOLENCE, "violence", IncidentStatus.REPORTED, voices)
                                .toString()))
                .containsExactly("1", "1", "1.5", "1.75", "2", "2");
        assertThat(Stream.of(1, 2, 5, 500)
                        .map(voices -> weight(IndexName.ATTENTION, "happening", IncidentStatus.DENIED, voices)
                                .toString()))
                .containsExactly("1", "2", "5", "5");
    }

    @Test
    void whatAPartyClaimsWeighsLessHoweverManyRelayIt() {
        assertThat(weight(IndexName.VIOLENCE, "violence", IncidentStatus.CLAIMED, 9))
                .hasToString("0.25");
        assertThat(weight(IndexName.PRESSURE, "sanction", IncidentStatus.DISPUTED, 1))
                .hasToString("1.5");
        assertThat(weight(IndexName.PRESSURE, "sanction", IncidentStatus.DENIED, 0))
                .isEqualTo(Weight.NONE);
        assertThat(weight(IndexName.ADVANCE, "lost", IncidentStatus.CONFIRMED, 2))
                .hasToString("-1.5");
    }

    @Test
    void factorsOfVoicesNeverFall() {
        for (IndexName index : IndexName.values()) {
            List<BigDecimal> voices = RECIPE.of(index).voices();
            assertThat(voices).isSorted().startsWith(BigDecimal.ONE);
        }
    }

    @Test
    void weightsAreWholePartsThatAddUpInAnyOrder() {
        Weight one = Weight.of("0.1");
        Weight other = Weight.of("-1.2345");
        assertThat(one.plus(other)).isEqualTo(other.plus(one)).hasToString("-1.1345");
        assertThat(one.plus(other).plus(other.negated())).isEqualTo(one);
        assertThat(Weight.of("100")).hasToString("100");
    }
}
