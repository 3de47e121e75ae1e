package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.article.BlockType;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;

/**
 * Finds what a number counts that stands without a noun, by what the sentences before tell: "How many died is disputed.
 * Officials spoke of seven." Thread-safe.
 */
final class ToldHarm {

    /** What a frame says a figure counts where the words before tell it. */
    static final String TOLD = "told";

    /** How many sentences back the word may stand that tells what is counted. */
    private static final int REACH = 3;

    private final List<Harm> harms = new ArrayList<>();

    private record Harm(String figure, Set<String> lemmas) {}

    private ToldHarm(Table words) {
        for (Table.Row row : words.rows()) {
            harms.add(new Harm(
                    row.get("figure"), new TreeSet<>(List.of(row.get("lemmas").split(",\\s*")))));
        }
    }

    static ToldHarm load() {
        return new ToldHarm(Table.ofResource(ToldHarm.class, "harm-words.tsv"));
    }

    /** What is counted before a sentence, in the running text right before it: of several harms the first in the file. */
    Optional<String> before(Sentence sentence, ParsedArticle article) {
        Set<String> told = new TreeSet<>();
        List<Sentence> all = article.sentences();
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - REACH); i--) {
            if (all.get(i).block() != BlockType.PARAGRAPH) {
                break;
            }
            all.get(i).tokens().forEach(token -> told.add(token.lemma()));
        }
        return harms.stream()
                .filter(harm -> harm.lemmas().stream().anyMatch(told::contains))
                .map(Harm::figure)
                .findFirst();
    }
}
