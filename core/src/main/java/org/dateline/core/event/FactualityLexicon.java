package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.lexicon.Table;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * Words that decide how certain an event is: event-selecting predicates above it (FactBank, De Facto)
 * and modal words beside it. Thread-safe.
 */
final class FactualityLexicon {

    /**
     * What a predicate says of the event below it.
     *
     * @param positive the event's standing if the predicate is asserted
     * @param negative the event's standing if the predicate is negated
     */
    record Signature(Standing positive, Standing negative) {

        /** Whoever regrets or does not regret an event takes it for granted. */
        boolean isFactive() {
            return positive.equals(Standing.ASSERTED) && negative.equals(Standing.ASSERTED);
        }
    }

    /** @param complements the forms of complement it takes; empty is any but a circumstance */
    private record Predicate(Signature signature, List<String> complements) {}

    private final WordList circumstances = WordList.ofResource(FactualityLexicon.class, "circumstances.txt");
    private final WordList given = WordList.ofResource(FactualityLexicon.class, "given-prepositions.txt");
    private final Map<String, List<Predicate>> predicates = new HashMap<>();
    private final Map<String, Standing> modality = new HashMap<>();

    static FactualityLexicon load() {
        FactualityLexicon lexicon = new FactualityLexicon();
        Map<String, Signature> classes = new HashMap<>();
        for (Table.Row row : table("selecting-classes.tsv")) {
            classes.put(row.get("class"), new Signature(standing(row, "positive"), standing(row, "negative")));
        }
        for (Table.Row row : table("event-selecting.tsv")) {
            Signature signature = classes.get(row.get("class"));
            if (signature == null) {
                throw row.fault("no class " + row.get("class"));
            }
            lexicon.predicates
                    .computeIfAbsent(row.get("pos") + " " + row.get("lemma"), key -> new ArrayList<>(1))
                    .add(new Predicate(signature, row.list("complements")));
        }
        for (Table.Row row : table("modality.tsv")) {
            lexicon.modality.putIfAbsent(row.get("pos") + " " + row.get("word"), standing(row, "value"));
        }
        return lexicon;
    }

    private static List<Table.Row> table(String name) {
        return Table.ofResource(FactualityLexicon.class, name).rows();
    }

    private static Standing standing(Table.Row row, String column) {
        return new Standing(
                FactualityValue.ofLabel(row.get(column)),
                row.find("mood").map(Mood::ofLabel).orElse(Mood.ASSERTED));
    }

    /** What a predicate says of a complement of this form: {@code inf}, {@code np}, {@code from}. */
    Optional<Signature> findPredicate(Sentence sentence, Token predicate, String complement) {
        String word = partOfSpeech(predicate.tag()) + " " + predicate.lemma();
        return findParticle(sentence, predicate)
                .flatMap(particle -> find(word + " " + particle.lemma(), complement))
                .or(() -> find(word, complement));
    }

    /** The "on" of "went on to seize it", wherever the parser hangs it. */
    private static Optional<Token> findParticle(Sentence sentence, Token verb) {
        Token next = verb.index() < sentence.size() ? sentence.token(verb.index() + 1) : verb;
        return next.tag().equals("RP")
                        || next.relation().equals("mark") && next.tag().equals("IN")
                ? Optional.of(next)
                : sentence.findDependent(verb, "compound:prt");
    }

    private Optional<Signature> find(String word, String complement) {
        for (Predicate entry : predicates.getOrDefault(word, List.of())) {
            boolean takes = entry.complements.isEmpty()
                    ? !circumstances.contains(complement)
                    : entry.complements.contains(complement);
            if (takes) {
                return Optional.of(entry.signature);
            }
        }
        return Optional.empty();
    }

    /** What a verb says of a clause below it. */
    Optional<Signature> findVerb(String lemma) {
        return predicates.getOrDefault("v " + lemma, List.of()).stream()
                .map(Predicate::signature)
                .findFirst();
    }

    private static String partOfSpeech(String tag) {
        if (tag.startsWith("V") || tag.equals("MD")) {
            return "v";
        }
        return tag.startsWith("N") ? "n" : "a";
    }

    Optional<Standing> findModal(String pos, String word) {
        return Optional.ofNullable(modality.get(pos + " " + word));
    }

    /** Tells whether a preposition introduces when, where, why or how, not what the word above is about. */
    boolean isCircumstance(String preposition) {
        return circumstances.contains(preposition);
    }

    /** Tells whether a preposition takes for granted what it introduces. */
    boolean isGiven(String preposition) {
        return given.contains(preposition);
    }
}
