package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
                    : objects(sentence, verb).contains(light.object) && preposition.equals(light.preposition);
            if (fits && (light.particle == null || particles(sentence, verb).contains(light.particle))) {
                return Optional.of(new Lender(verb, light.suffers));
            }
        }
        return Optional.empty();
    }

    /** The lemmas of a verb's particles and adverbs. */
    static Set<String> particles(Sentence sentence, Token verb) {
        Set<String> lemmas = new HashSet<>();
        for (Token particle : sentence.dependents(verb, "compound:prt", "advmod")) {
            lemmas.add(particle.lemma());
        }
        return lemmas;
    }

    /** The lemmas of a verb's objects; of "10 days of war games" both the days and the games. */
    static Set<String> objects(Sentence sentence, Token verb) {
        Set<String> lemmas = new HashSet<>();
        for (Token object : sentence.dependents(verb, "obj", "nsubj:pass", "compound", "obl:npmod")) {
            lemmas.add(object.lemma());
            if (sentence.hasDependent(object, "nummod")) {
                for (Token of : sentence.dependents(object, "nmod")) {
                    if (sentence.caseOf(of).equals("of")) {
                        lemmas.add(of.lemma());
                    }
                }
            }
        }
        return lemmas;
    }
}
