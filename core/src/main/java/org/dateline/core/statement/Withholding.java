package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * A verb that tells that an act of speech did not take place: "failed to condemn", "stopped short of
 * calling it", "has yet to say"; from {@code withholding.tsv}.
 *
 * @param polarity what it makes of the act
 * @param verb the verb
 * @param words the verb with what belongs to it, in sentence order
 */
record Withholding(CuePolarity polarity, Token verb, List<Token> words) {

    private static final List<Row> ROWS = rows(Table.ofResource(Withholding.class, "withholding.tsv"));

    /** Acts that can be left undone; what somebody hopes or intends is another matter. */
    private static final Set<CueClass> ACTS = Set.of(
            CueClass.SAY,
            CueClass.ACKNOWLEDGE,
            CueClass.CLAIM,
            CueClass.DENY,
            CueClass.ACCUSE,
            CueClass.DESCRIBE,
            CueClass.ENDORSE,
            CueClass.CONFIRM,
            CueClass.WARN,
            CueClass.DEMAND,
            CueClass.OMIT);

    /** @throws org.dateline.core.lexicon.LexiconFault if a polarity is none, or a verb has several particles */
    static List<Row> rows(Table table) {
        return table.rows().stream()
                .flatMap(row -> row.list("verb").stream().map(verb -> Row.of(verb, row)))
                .toList();
    }

    /** @param particle the word after the verb; empty for none */
    record Row(String verb, String particle, CuePolarity polarity, boolean negated) {

        private static Row of(String written, Table.Row row) {
            String[] words = written.split(" ");
            if (words.length > 2) {
                throw row.fault("more than a verb and a particle: " + written);
            }
            return new Row(
                    words[0],
                    words.length > 1 ? words[1] : "",
                    row.choice("polarity", CuePolarity.class),
                    row.find("negated").isPresent());
        }

        boolean holds(Sentence sentence, Token token) {
            boolean after = particle.isEmpty()
                    || token.index() < sentence.size()
                            && sentence.token(token.index() + 1).lemma().equals(particle);
            return token.lemma().equals(verb)
                    && after
                    && (!negated || sentence.dependents(token).stream().anyMatch(Words.NEGATOR::hasLemma));
        }
    }

    /** The verb above a cue, if it withholds the act that the entry names. */
    static Optional<Withholding> find(Sentence sentence, Token cue, CueEntry entry) {
        return ACTS.contains(entry.kind()) ? find(sentence, cue) : Optional.empty();
    }

    /** The verb above a word, if it withholds what the word tells of. */
    static Optional<Withholding> find(Sentence sentence, Token cue) {
        Optional<Token> head = sentence.findHead(cue);
        if (head.isEmpty() || head.get().index() > cue.index() || !isBelow(sentence, cue)) {
            return Optional.empty();
        }
        Token above = head.get();
        Token verb = above.isVerb() ? above : sentence.findHead(above).orElse(above);
        return ROWS.stream()
                .filter(row -> row.holds(sentence, verb))
                .max(Comparator.comparingInt(row -> row.particle().length()))
                .map(row -> new Withholding(row.polarity(), verb, words(sentence, verb, row)));
    }

    private static boolean isBelow(Sentence sentence, Token cue) {
        if (cue.isNoun()) {
            return cue.relates("obj")
                    || cue.relates("obl") && sentence.caseOf(cue).equals("from");
        }
        return cue.tag().equals("VBG") || Clauses.isInfinitive(sentence, cue);
    }

    private static List<Token> words(Sentence sentence, Token verb, Row row) {
        List<Token> words = new ArrayList<>(sentence.dependents(verb, "aux"));
        sentence.dependents(verb, "advmod").stream()
                .filter(Words.NEGATOR::hasLemma)
                .forEach(words::add);
        words.add(verb);
        if (!row.particle().isEmpty()) {
            words.add(sentence.token(verb.index() + 1));
        }
        return words;
    }

    /** The words of a cue with those of the verb that withholds it. */
    static List<Token> withGovernor(Sentence sentence, Token cue, CueEntry entry, List<Token> words) {
        Optional<Withholding> withholding = find(sentence, cue, entry)
                .or(() -> Silences.lightVerb(sentence, cue).flatMap(verb -> find(sentence, verb)));
        if (withholding.isEmpty()) {
            return words;
        }
        List<Token> all = new ArrayList<>(words);
        withholding.get().words().stream().filter(word -> !all.contains(word)).forEach(all::add);
        all.sort(Comparator.comparingInt(Token::index));
        return all;
    }
}
