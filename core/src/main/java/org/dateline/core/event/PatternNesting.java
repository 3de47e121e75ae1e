package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.dictionary.PairedCode;
import org.dateline.core.dictionary.Transformation;
import org.dateline.core.dictionary.VerbBlock;
import org.dateline.core.dictionary.VerbEntry;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * Joins the readings of verbs that stand below each other: by the transformations of PETRARCH 2, and by the rule
 * that an infinitive below a coded verb, "called on Arland to leave", is part of what that verb tells.
 */
final class PatternNesting {

    private static final int ROOT_DIGITS = 2;
    private static final String ANY_VERB = "q";
    private static final String ITS_OWN_CODE = "Q";
    private static final String NOBODY = ".";
    private static final String NOT_TOLD = "_";

    private final Sentence sentence;
    private final CodedPhrases phrases;

    PatternNesting(Sentence sentence, CodedPhrases phrases) {
        this.phrases = phrases;
        this.sentence = sentence;
    }

    List<PatternReading> join(List<PatternReading> readings) {
        // By the readings themselves: to compare two of them would compare their dictionaries.
        Map<PatternReading, PatternReading> results = new IdentityHashMap<>();
        Set<PatternReading> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PatternReading outer : readings) {
            for (PatternReading inner : readings) {
                if (isBelow(inner.verb(), outer.verb())) {
                    transformed(outer, inner).ifPresent(result -> {
                        used.add(outer);
                        results.put(inner, result);
                    });
                }
            }
        }
        List<PatternReading> joined = new ArrayList<>();
        for (PatternReading reading : readings) {
            PatternReading result = results.get(reading);
            if (result != null) {
                joined.add(result);
            } else if (!used.contains(reading)) {
                joined.add(reading);
            }
        }
        joined.removeIf(inner -> joined.stream()
                .anyMatch(outer -> outer != inner && outer.isDyad() && isInfinitiveBelow(inner.verb(), outer.verb())));
        return joined;
    }

    /** Tells whether a verb is what another one tells: its clause, or a verb side by side with that. */
    private boolean isBelow(Token inner, Token outer) {
        Token first = inner;
        while (first.relates("conj")) {
            first = sentence.token(first.head());
        }
        return first.head() == outer.index() && (first.relates("ccomp") || first.relates("xcomp"));
    }

    private boolean isInfinitiveBelow(Token inner, Token outer) {
        boolean infinitive = false;
        for (Token verb = inner; verb.head() != 0; verb = sentence.token(verb.head())) {
            if (verb.index() == outer.index()) {
                return infinitive;
            }
            infinitive |= sentence.hasMark(verb, "to");
        }
        return infinitive && sentence.root().index() == outer.index();
    }

    private Optional<PatternReading> transformed(PatternReading outer, PatternReading inner) {
        for (Transformation rule : outer.known().dictionary().transformations()) {
            if (holds(rule, outer, inner)) {
                String code = rule.code().equals(ITS_OWN_CODE) ? inner.code().forward() : rule.code();
                return Optional.of(inner.with(
                        new PairedCode(code, null),
                        rule.code().equals(ITS_OWN_CODE) ? inner.line() : rule.line(),
                        side(rule.source(), rule, outer, inner),
                        side(rule.target(), rule, outer, inner)));
            }
        }
        return Optional.empty();
    }

    private boolean holds(Transformation rule, PatternReading outer, PatternReading inner) {
        boolean toldSubject = sentence.hasDependent(inner.verb(), "nsubj");
        boolean sameSource = codes(inner.sources()).equals(codes(outer.sources()));
        boolean sources = rule.innerSource().equals(NOT_TOLD)
                ? !toldSubject && sameSource
                : rule.innerSource().equals(rule.outerSource()) == sameSource;
        return inner.code().forward() != null
                && !outer.sources().isEmpty()
                && !inner.sources().isEmpty()
                && sources
                && (rule.innerTarget().equals(NOBODY) || !inner.targets().isEmpty())
                && isOf(outer.known().block(), rule.outerVerb())
                && (rule.innerVerb().equals(ANY_VERB) || codesAs(inner, rule.innerVerb()));
    }

    /** A pronoun and the name that it stands for are the same source. */
    private List<List<String>> codes(List<Token> actors) {
        return actors.stream().map(phrases::codes).toList();
    }

    private static boolean isOf(VerbBlock block, String verb) {
        return block.verbs().stream().anyMatch(entry -> entry.base().verb().equals(verb));
    }

    /** A verb in a transformation stands for all that code as it does. */
    private static boolean codesAs(PatternReading inner, String verb) {
        for (VerbBlock block : inner.known().dictionary().blocks()) {
            for (VerbEntry entry : block.verbs()) {
                if (entry.base().verb().equals(verb)) {
                    return root(entry.code()).equals(root(inner.code()));
                }
            }
        }
        return false;
    }

    private static String root(PairedCode code) {
        String forward = String.valueOf(code.forward());
        return forward.substring(0, Math.min(forward.length(), ROOT_DIGITS));
    }

    private static List<Token> side(String letter, Transformation rule, PatternReading outer, PatternReading inner) {
        if (letter.equals(rule.outerSource())) {
            return outer.sources();
        }
        return letter.equals(rule.innerSource()) ? inner.sources() : inner.targets();
    }
}
