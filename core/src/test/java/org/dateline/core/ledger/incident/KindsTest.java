package org.dateline.core.ledger.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.lexicon.Table;
import org.dateline.core.ontology.Cameo;
import org.junit.jupiter.api.Test;

/** The tables of this package. */
class KindsTest {

    private final HappeningKinds kinds = HappeningKinds.load();

    @Test
    void everyCodeOfCameoHasAKind() {
        assertThat(Cameo.load().all())
                .allSatisfy(code -> assertThat(kinds.of(code.code()))
                        .as(code.code())
                        .isNotEmpty()
                        .doesNotContain(code.code()));
    }

    @Test
    void aCodeOfAnotherSchemeIsAKindOfItsOwn() {
        assertThat(kinds.of("XYZ")).containsExactly("XYZ");
    }

    @Test
    void everyWeightHasItsWords() {
        Set<String> worded = new TreeSet<>();
        Table.ofResource(MergeWeights.class, "merge-reasons.tsv").rows().forEach(row -> worded.add(row.get("feature")));
        Table.ofResource(MergeWeights.class, "merge-weights.tsv").rows().stream()
                .map(row -> row.get("feature"))
                .map(feature -> feature.substring(feature.indexOf(':') + 1))
                .filter(feature -> !feature.equals("bias"))
                .forEach(feature -> assertThat(worded).contains(feature));
    }

    @Test
    void wordsOfATableAreStems() {
        for (String table : new String[] {"targets.tsv", "methods.tsv"}) {
            Table.ofResource(WordGroups.class, table)
                    .rows()
                    .forEach(row -> row.list("words")
                            .forEach(word -> assertThat(ContentWords.stem(word))
                                    .as(table)
                                    .isEqualTo(word)));
        }
    }

    @Test
    void aSentenceGivesItsTellingWords() {
        assertThat(ContentWords.of("Militants shelled the two schools of Old Orla on Tuesday, officials said."))
                .containsEntry("orla", 1.5)
                .containsEntry("school", 1.0)
                .containsEntry("tuesday", 0.3)
                .doesNotContainKeys("the", "two", "of", "on");
    }
}
