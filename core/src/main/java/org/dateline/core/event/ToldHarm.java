package org.dateline.core.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.core.article.BlockType;
import org.dateline.core.lexicon.Table;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;

/**
 * Finds what a number counts that stands without a noun, by what the sentences before tell: "Ten were killed in the raid.
 * Officials spoke of seven." Thread-safe.
 */
final class ToldHarm {

    /** What a frame says a figure counts where the words before tell it. */
    static final String TOLD = "told";

    /** How many sentences back the word may stand that tells what is counted. */
    private static final int REACH = 3;

    private static final List<Harm> HARMS = readHarms();

    private final FrameLexicon frames;

    private record Harm(String figure, Set<String> lemmas) {}

    ToldHarm(FrameLexicon frames) {
        this.frames = frames;
    }

    private static List<Harm> readHarms() {
        return Table.ofResource(ToldHarm.class, "harm-words.tsv").rows().stream()
                .map(row -> new Harm(row.get("figure"), Set.of(row.get("lemmas").split(",\\s*"))))
                .toList();
    }

    /** The lemmas that tell of a harm. */
    static Set<String> words(String figure) {
        return HARMS.stream()
                .filter(harm -> harm.figure().equals(figure))
                .flatMap(harm -> harm.lemmas().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What is counted before a sentence, in the running text right before it: of several harms the first in the file.
     * Empty where no violence is told there, or, nearer than the harm, several happenings that may be what is counted.
     *
     * @param events those of the article before the sentence
     */
    Optional<String> before(Sentence sentence, ParsedArticle article, List<CodedEvent> events) {
        Set<String> told = new TreeSet<>();
        List<Sentence> all = article.sentences();
        for (int i = sentence.index() - 1; i >= Math.max(0, sentence.index() - REACH); i--) {
            Sentence before = all.get(i);
            if (before.block() != BlockType.PARAGRAPH
                    || isOfHappenings(before) && find(told).isEmpty()) {
                break;
            }
            before.tokens().forEach(token -> told.add(token.lemma()));
        }
        return isAfterViolence(sentence, events) ? find(told) : Optional.empty();
    }

    /**
     * Tells whether the sentences right before one tell of violence.
     *
     * @param events those of the article before the sentence
     */
    static boolean isAfterViolence(Sentence sentence, List<CodedEvent> events) {
        return events.stream()
                .filter(event -> event.sentence() >= sentence.index() - REACH)
                .anyMatch(event -> event.coding().type() == PloverType.ASSAULT);
    }

    private Optional<String> find(Set<String> lemmas) {
        return HARMS.stream()
                .filter(harm -> harm.lemmas().stream().anyMatch(lemmas::contains))
                .map(Harm::figure)
                .findFirst();
    }

    /** "Residents heard blasts. Officials spoke of two." */
    private boolean isOfHappenings(Sentence sentence) {
        Set<String> lemmas = new TreeSet<>();
        sentence.tokens().forEach(token -> lemmas.add(token.lemma()));
        return find(lemmas).isEmpty()
                && sentence.tokens().stream()
                        .anyMatch(token -> token.tag().equals("NNS") && frames.has(TriggerKind.NOUN, token.lemma()));
    }
}
