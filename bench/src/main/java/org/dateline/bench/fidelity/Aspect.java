package org.dateline.bench.fidelity;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dateline.corenlp.SentenceInference;

/** What is compared of a sentence, token by token. */
enum Aspect {
    TAGS("tags", SentenceInference::tags),
    NAMES("names", found -> found.names().stream().map(Enum::name).toList()),
    LEMMAS("lemmas", SentenceInference::lemmas),
    TREES("heads and relations", Aspect::arcs);

    final String label;
    private final Function<SentenceInference, List<String>> answers;

    Aspect(String label, Function<SentenceInference, List<String>> answers) {
        this.label = label;
        this.answers = answers;
    }

    /** What was found for each token. */
    List<String> answers(SentenceInference found) {
        return answers.apply(found);
    }

    private static List<String> arcs(SentenceInference found) {
        return IntStream.range(0, found.heads().size())
                .mapToObj(i -> found.relations().get(i) + " of " + found.heads().get(i))
                .toList();
    }
}
