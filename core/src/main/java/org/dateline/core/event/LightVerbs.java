package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Verbs that lend their subject to an event noun: "carried out an attack", "came under fire", "claimed
 * responsibility for the blast". Thread-safe.
 */
final class LightVerbs {

    /**
     * One verb.
     *
     * @param preposition the noun hangs on it; null if the noun is the object
     * @param suffers whether the subject is the one to whom the event happens
     */
    private record LightVerb(
            String lemma,
            @Nullable String particle,
            @Nullable String object,
            @Nullable String preposition,
            boolean suffers) {}

    /** The verb that governs an event noun, and whether its subject suffers the event. */
    record Lender(Token verb, boolean suffers) {}

    private static final WordList COUNT_NOUNS = WordList.ofResource(LightVerbs.class, "count-nouns.txt");

    private final Map<String, List<LightVerb>> verbs = new HashMap<>();

    static LightVerbs parse(String text) {
        LightVerbs read = new LightVerbs();
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                boolean suffers = line.strip().endsWith("<");
                Trigger trigger = Trigger.parse(line.replace("<", "").strip(), false);
                read.verbs
                        .computeIfAbsent(trigger.lemma(), key -> new ArrayList<>(1))
                        .add(new LightVerb(
                                trigger.lemma(), trigger.particle(), trigger.object(), trigger.preposition(), suffers));
            }
        }
        return read;
    }

    boolean isLight(String lemma) {
        return verbs.containsKey(lemma);
    }

    /** The light verb that an event noun depends on, if it is one. */
    Optional<Lender> findLender(Sentence sentence, Token noun) {
        String preposition = sentence.caseOf(noun);
        if (preposition.equals("behind") && sentence.hasDependent(noun, "cop")) {
            return Optional.of(new Lender(noun, false));
        }
        Token governor = sentence.findHead(noun).orElse(null);
        if (governor == null) {
            return Optional.empty();
        }
        if (noun.relates("nmod") && COUNT_NOUNS.contains(governor.lemma()) && preposition.equals("of")) {
            return findLender(sentence, governor);
        }
        if (noun.relates("conj")) {
            return findLender(sentence, governor);
        }
        Token object = governor.isNoun() && noun.relates("nmod") ? governor : null;
        Token verb = object == null ? governor : sentence.findHead(object).orElse(governor);
        boolean isObject = noun.relation().equals("obj") || noun.relation().equals("nsubj:pass");
        for (LightVerb light : verbs.getOrDefault(verb.lemma(), List.of())) {
            boolean fits = light.object == null
                    ? object == null && (light.preposition == null ? isObject : light.preposition.equals(preposition))
                    : hasObject(sentence, verb, light.object) && preposition.equals(light.preposition);
            if (fits && (light.particle == null || hasParticle(sentence, verb, light.particle))) {
                return Optional.of(new Lender(verb, light.suffers));
            }
        }
        return Optional.empty();
    }

    static boolean hasParticle(Sentence sentence, Token verb, String particle) {
        return sentence.dependents(verb, "compound:prt", "advmod").stream()
                .anyMatch(token -> token.lemma().equals(particle));
    }

    static boolean hasObject(Sentence sentence, Token verb, String lemma) {
        return sentence.dependents(verb, "obj", "nsubj:pass", "compound", "obl:npmod").stream()
                .anyMatch(token -> token.lemma().equals(lemma) || isSomeOf(sentence, token, lemma));
    }

    /** "10 days of war games" */
    private static boolean isSomeOf(Sentence sentence, Token counted, String lemma) {
        return sentence.hasDependent(counted, "nummod")
                && sentence.dependents(counted, "nmod").stream()
                        .anyMatch(of ->
                                of.lemma().equals(lemma) && sentence.caseOf(of).equals("of"));
    }
}
