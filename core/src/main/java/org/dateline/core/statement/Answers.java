package org.dateline.core.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;

/**
 * Finds which earlier statement a denial or confirmation answers.
 *
 * <p>Thread-safe.
 */
final class Answers {

    private static final int REACH = 2;
    private static final Set<CueClass> ASSERTING = Set.of(
            CueClass.SAY,
            CueClass.CLAIM,
            CueClass.ACCUSE,
            CueClass.INSIST,
            CueClass.WARN,
            CueClass.BELIEVE,
            CueClass.SHOW,
            CueClass.CONFIRM,
            CueClass.ACKNOWLEDGE,
            CueClass.DESCRIBE,
            CueClass.PREDICT,
            CueClass.DENY);

    private final Map<String, Answer.Kind> kinds = new HashMap<>();
    private final Set<String> claims = new HashSet<>();

    private Answers(Table table) {
        for (Table.Row row : table.rows()) {
            if (row.get("kind").equals("claim")) {
                claims.addAll(row.list("word"));
            } else {
                Answer.Kind kind = Answer.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
                row.list("word").forEach(word -> kinds.put(word, kind));
            }
        }
    }

    static Answers load() {
        return new Answers(Table.ofResource(Answers.class, "answers.tsv"));
    }

    /** The earlier statement that one answers. */
    Optional<Answer> find(int index, List<Sketch> sketches) {
        Sketch sketch = sketches.get(index);
        Draft draft = sketch.draft;
        if (draft == null || sketch.polarity != CuePolarity.AFFIRMED) {
            return Optional.empty();
        }
        Answer.Kind how = kinds.get(draft.entry().lemma());
        if (how == null) {
            return Optional.empty();
        }
        return (pointsBack(sketch) ? nearest(index, sketches) : sameContent(index, sketches))
                .map(answered -> new Answer(answered, how));
    }

    /** Tells whether the content only points to what somebody said: "that", "the allegation". */
    private boolean pointsBack(Sketch sketch) {
        if (sketch.content.isEmpty()) {
            return true;
        }
        Set<String> words = new HashSet<>();
        boolean claim = false;
        for (Token token : sketch.sentence.tokens()) {
            if (sketch.holds(token.span()) && Character.isLetter(token.form().codePointAt(0))) {
                String lemma = token.lemma().toLowerCase(Locale.ROOT);
                words.add(lemma);
                claim |= claims.contains(lemma) && !sketch.sentence.hasDependent(token, "nmod", "ccomp");
            }
        }
        return claim && words.size() <= 6 || words.size() == 1 && words.stream().allMatch(Words.POINTING::has);
    }

    private Optional<Integer> nearest(int index, List<Sketch> sketches) {
        Sketch answer = sketches.get(index);
        int best = -1;
        for (int i = 0; i < sketches.size(); i++) {
            Sketch other = sketches.get(i);
            if (i == index || !isAnswerable(other, answer)) {
                continue;
            }
            boolean before = other.sentence.index() <= answer.sentence.index()
                    && other.start() < answer.cueSpan().start();
            if (before
                    && answer.sentence.index() - other.sentence.index() <= REACH
                    && (best < 0 || isCloser(other, sketches.get(best)))) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** Prefers the later sentence and in it the outer statement. */
    private static boolean isCloser(Sketch one, Sketch other) {
        if (one.sentence.index() != other.sentence.index()) {
            return one.sentence.index() > other.sentence.index();
        }
        return one.length() > other.length();
    }

    private static boolean isAnswerable(Sketch other, Sketch answer) {
        return ASSERTING.contains(other.kind)
                && other.polarity == CuePolarity.AFFIRMED
                && !other.content.isEmpty()
                && !sameSpeaker(other, answer);
    }

    private static boolean sameSpeaker(Sketch one, Sketch other) {
        if (one.speaker == null || other.speaker == null) {
            return one.speaker == other.speaker && one.sentence == other.sentence;
        }
        return one.speaker.identity().equals(other.speaker.identity());
    }

    /** An accusation or claim nearby, by somebody else, most of whose words the denial repeats. */
    private Optional<Integer> sameContent(int index, List<Sketch> sketches) {
        Sketch answer = sketches.get(index);
        Set<String> words = contentWords(answer);
        if (words.size() < 2) {
            return Optional.empty();
        }
        int best = -1;
        int mostShared = 1;
        for (int i = 0; i < index; i++) {
            Sketch other = sketches.get(i);
            if (isAnswerable(other, answer)) {
                Set<String> shared = contentWords(other);
                shared.retainAll(words);
                if (shared.size() > mostShared && shared.size() * 2 >= words.size()) {
                    mostShared = shared.size();
                    best = i;
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private static Set<String> contentWords(Sketch sketch) {
        Set<String> words = new HashSet<>();
        Sentence sentence = sketch.sentence;
        for (Span part : sketch.content) {
            for (Token token : sentence.tokens()) {
                boolean telling = token.isNoun() || token.isAdjective() || token.isVerb() && !token.relates("aux");
                if (telling && part.contains(token.span())) {
                    words.add(token.lemma().toLowerCase(Locale.ROOT));
                }
            }
        }
        return words;
    }
}
