package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * The actors mentioned so far in an article, ranked by how likely a later word points back to them:
 * recent sentences first, then subjects before objects before others (centering theory, Grosz, Joshi
 * and Weinstein 1995).
 */
final class Salience {

    private static final int REACH = 3;

    private record Trace(Sentence sentence, Token head, Referent referent) {}

    private final List<Trace> traces = new ArrayList<>();

    void add(Sentence sentence, Token head, Referent referent) {
        traces.add(new Trace(sentence, head, referent));
    }

    /** The best antecedent of a pronoun, within the last sentences. */
    Optional<Referent> antecedent(Sentence sentence, Token pronoun, BiPredicate<Referent, Token> fits) {
        List<Referent> beside = besides(sentence, pronoun);
        Trace best = null;
        int bestScore = Integer.MIN_VALUE;
        for (int i = traces.size() - 1; i >= 0; i--) {
            Trace trace = traces.get(i);
            int distance = sentence.index() - trace.sentence.index();
            if (distance > REACH) {
                break;
            }
            if (!fits.test(trace.referent, trace.head) || beside.contains(trace.referent)) {
                continue;
            }
            int score = role(trace) - 6 * distance + (distance == 0 ? commands(sentence, trace.head, pronoun) : 0);
            if (score > bestScore) {
                best = trace;
                bestScore = score;
            }
        }
        return best == null ? Optional.empty() : Optional.of(best.referent);
    }

    /** Who takes another part in the clause of a pronoun or a description, under whatever words. */
    List<Referent> besides(Sentence sentence, Token pronoun) {
        List<Referent> beside = new ArrayList<>(2);
        for (int i = traces.size() - 1; i >= 0 && traces.get(i).sentence.index() == sentence.index(); i--) {
            if (sharesClause(sentence, traces.get(i).head, pronoun)) {
                beside.add(traces.get(i).referent);
            }
        }
        return beside;
    }

    /**
     * The actor that an article talks about most where a definite description stands: every mention counts,
     * those of recent sentences and of subjects more.
     *
     * @param key what makes two mentions the same; mentions for which it gives null do not count
     * @param prior what a key weighs before anything is said of it, in mentions
     * @param fading what a mention weighs one sentence later, from 0 to 1
     */
    Optional<Referent> prominent(
            Sentence sentence,
            Predicate<Referent> fits,
            Function<Referent, @Nullable String> key,
            ToDoubleFunction<String> prior,
            double fading) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, Referent> latest = new HashMap<>();
        for (int i = traces.size() - 1; i >= 0; i--) {
            Trace trace = traces.get(i);
            String named = fits.test(trace.referent) ? key.apply(trace.referent) : null;
            if (named != null) {
                double weight = Math.pow(fading, sentence.index() - trace.sentence.index());
                weights.merge(named, (1 + 0.2 * role(trace)) * weight, Double::sum);
                latest.putIfAbsent(named, trace.referent);
            }
        }
        return weights.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Double>>comparingDouble(
                                entry -> entry.getValue() + prior.applyAsDouble(entry.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(entry -> latest.get(entry.getKey()));
    }

    /** The subject of the main clause of a sentence. */
    Optional<Referent> subjectOf(int sentence) {
        return traces.stream()
                .filter(trace -> trace.sentence.index() == sentence && trace.head.relates("nsubj"))
                .filter(trace -> trace.sentence
                        .findHead(trace.head)
                        .filter(verb -> verb.head() == 0)
                        .isPresent())
                .map(Trace::referent)
                .findFirst();
    }

    /** The actor named last before a definite description. */
    Optional<Referent> latest(Predicate<Referent> fits) {
        for (int i = traces.size() - 1; i >= 0; i--) {
            if (fits.test(traces.get(i).referent)) {
                return Optional.of(traces.get(i).referent);
            }
        }
        return Optional.empty();
    }

    private static int role(Trace trace) {
        Token head = trace.head;
        if (head.relates("nsubj")) {
            return trace.sentence
                            .findHead(head)
                            .filter(verb -> verb.head() == 0)
                            .isPresent()
                    ? 5
                    : 4;
        }
        if (head.relates("obj") || head.relates("iobj")) {
            return 2;
        }
        return head.relates("compound") || head.relates("amod") ? -1 : 0;
    }

    /** A subject and an object of one verb are not the same actor, unless the pronoun is reflexive. */
    private static boolean sharesClause(Sentence sentence, Token antecedent, Token pronoun) {
        if (pronoun.tag().equals("PRP$") || pronoun.relates("nsubj")) {
            return false;
        }
        int clause = clauseOf(sentence, pronoun);
        if (pronoun.lemma().endsWith("self") || clause == 0) {
            return false;
        }
        return pronoun.head() == antecedent.head()
                || clause == antecedent.head()
                || isRelativeSubject(sentence, sentence.token(clause), antecedent);
    }

    /** "the mayor, who condemned it": the one whom a relative clause tells of acts in it. */
    private static boolean isRelativeSubject(Sentence sentence, Token verb, Token antecedent) {
        return verb.relation().equals("acl:relcl")
                && verb.head() == antecedent.index()
                && sentence.dependents(verb, "nsubj").stream()
                        .anyMatch(subject -> subject.tag().startsWith("W"));
    }

    private static int clauseOf(Sentence sentence, Token token) {
        Token current = token;
        while (current.head() != 0 && !sentence.token(current.head()).isVerb()) {
            current = sentence.token(current.head());
        }
        return current.head();
    }

    /** A subject of a clause above the pronoun is the likeliest antecedent inside a sentence. */
    private static int commands(Sentence sentence, Token antecedent, Token pronoun) {
        if (antecedent.relates("nsubj")
                && antecedent.head() != 0
                && sentence.isWithin(pronoun, sentence.token(antecedent.head()))) {
            return 3;
        }
        return 0;
    }
}
