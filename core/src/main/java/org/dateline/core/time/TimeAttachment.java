package org.dateline.core.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a sentence its time expressions belong to, by dependency.
 *
 * <p>An expression dates the word it depends on, and from a noun on up as long as the noun is an
 * adjunct or the subject: "in an interview in June, he said" dates the saying; "condemned the July
 * blast" dates the blast alone. It never leaves its clause.
 */
final class TimeAttachment {

    private static final Set<String> PHRASAL = Set.of(
            "nmod", "obl", "nsubj", "advmod", "compound", "nummod", "amod", "appos", "dep", "flat", "det", "fixed");

    /** The relations of a noun over which its time is that of its head too. */
    private static final Set<String> SHARING = Set.of("nmod", "obl", "nsubj", "compound", "appos", "dep", "advmod");

    private final Map<Integer, Attached> byToken = new HashMap<>();
    private final Map<Integer, TimeMention> covering = new HashMap<>();
    private final Sentence sentence;

    /** An expression that dates a word, {@code distance} steps below it. */
    private record Attached(TimeMention mention, Token head, int distance) {}

    TimeAttachment(Sentence sentence, List<TimeMention> mentions) {
        this.sentence = sentence;
        if (sentence.isParsed()) {
            mentions.stream().filter(TimeAttachment::isDating).forEach(this::attach);
        }
    }

    /** Tells whether an expression can be the time of something: a length or a habit cannot. */
    private static boolean isDating(TimeMention mention) {
        return switch (mention.type()) {
            case SET -> false;
            case DURATION -> mention.time().earliest() != null || mention.time().latest() != null;
            case DATE, TIME -> true;
        };
    }

    private void attach(TimeMention mention) {
        Optional<Token> top = findTop(mention);
        if (top.isEmpty()) {
            return;
        }
        covering.put(top.get().index(), mention);
        Token current = top.get();
        boolean named = false;
        for (int distance = 0; distance < sentence.size(); distance++) {
            Token head = sentence.findHead(current).orElse(null);
            // An apposition names its noun.
            named = distance > 0 && (current.isProperNoun() || named);
            if (head == null || !passes(current, distance == 0) && !(named && isOfName(current))) {
                return;
            }
            enter(head, new Attached(mention, top.get(), distance));
            if (TenseReader.isPredicate(sentence, head)) {
                return;
            }
            current = head;
        }
    }

    /** "convicted a warlord, Lubanga, in March": a name is of no month, so the verb is which has the name for object. */
    private static boolean isOfName(Token token) {
        return token.relates("obj") || token.relates("nsubj:pass") || token.relates("appos");
    }

    private boolean passes(Token token, boolean first) {
        String relation = token.relation();
        int colon = relation.indexOf(':');
        String universal = colon < 0 ? relation : relation.substring(0, colon);
        return (first ? PHRASAL : SHARING).contains(universal)
                && !isListing(sentence.caseOf(token))
                && (!first || !isRecordSince(token) && !isPurpose(token));
    }

    /** "a ceasefire for Eid" is not declared on that day; what is "planned for Friday" is on that day. */
    private boolean isPurpose(Token top) {
        if (!sentence.caseOf(top).equals("for")) {
            return false;
        }
        Token head = sentence.token(top.head());
        return !VerbGrammar.ENGLISH.isProspect(head) && !VerbGrammar.ENGLISH.isDeferring(head);
    }

    /** Tells whether a preposition only names an example or a measure: "including", "compared to". */
    private static boolean isListing(String preposition) {
        return preposition.startsWith("includ") || preposition.startsWith("compare") || preposition.startsWith("than");
    }

    /** "The deadliest attack since 2014" did not last since 2014: only what goes on does. */
    private boolean isRecordSince(Token top) {
        if (!sentence.caseOf(top).equals("since")) {
            return false;
        }
        Token head = sentence.token(top.head());
        Tense tense = TenseReader.isPredicate(sentence, head) ? TenseReader.ownTense(sentence, head) : Tense.NONE;
        return tense == Tense.PAST || tense == Tense.NONE || hasSuperlativeBefore(top);
    }

    private boolean hasSuperlativeBefore(Token top) {
        for (Token token : sentence.tokens().subList(Math.max(0, top.index() - 8), top.index())) {
            if (token.tag().equals("JJS")
                    || token.tag().equals("RBS")
                    || token.lemma().equals("first")) {
                return true;
            }
        }
        return false;
    }

    private void enter(Token token, Attached attached) {
        byToken.merge(token.index(), attached, TimeAttachment::nearer);
    }

    /** "have now died from the shelling on 4 August": what tells how things stand dates nothing that another date does. */
    private static Attached nearer(Attached old, Attached other) {
        boolean isNow = EventTimes.NOW.equals(old.mention().time().value());
        return isNow || other.distance() < old.distance() ? other : old;
    }

    /** The word of an expression that its other words depend on. */
    private Optional<Token> findTop(TimeMention mention) {
        List<Token> tops = sentence.topsOf(mention.span());
        // "this" and "Saturday" may hang on the verb side by side.
        return tops.stream()
                .filter(top -> passes(top, true))
                .findFirst()
                .or(() -> tops.stream().findFirst());
    }

    /** The expression whose head a word is. */
    Optional<TimeMention> findAt(Token token) {
        return Optional.ofNullable(covering.get(token.index()));
    }

    /** The expression that dates a word. */
    Optional<TimeMention> find(Token token) {
        return Optional.ofNullable(byToken.get(token.index())).map(Attached::mention);
    }

    /** The preposition of the expression that dates a word, lower case; empty if it has none. */
    String prepositionOf(TimeMention mention) {
        Optional<Token> top = findTop(mention);
        if (top.isEmpty()) {
            return "";
        }
        String own = sentence.caseOf(top.get());
        return own.isEmpty() ? wordBefore(mention) : own;
    }

    /** A parser often hangs the preposition of a date elsewhere; the word before it tells as well. */
    private String wordBefore(TimeMention mention) {
        Token before = null;
        for (Token token : sentence.tokens()) {
            if (token.span().end() <= mention.span().start()) {
                before = token;
            }
        }
        return before != null && before.tag().equals("IN") ? before.lemma() : "";
    }

    /** The expression before the first subject of the sentence: "On Thursday, troops seized …". */
    @Nullable
    TimeMention fronted(Token predicate) {
        int subject = sentence.findDependent(predicate, "nsubj", "csubj", "expl")
                .map(Token::index)
                .orElse(predicate.index());
        TimeMention found = null;
        for (Attached attached : byToken.values()) {
            if (attached.head().index() < subject && isUnder(attached.head(), predicate, subject)) {
                found = found == null || attached.mention().span().compareTo(found.span()) < 0
                        ? attached.mention()
                        : found;
            }
        }
        return found;
    }

    /** Tells whether a word stands in an adjunct of a predicate, ahead of its subject. */
    private boolean isUnder(Token token, Token predicate, int subject) {
        for (Token adjunct : sentence.dependents(predicate, "obl", "advmod", "advcl", "nmod", "dep")) {
            if (adjunct.index() < subject && sentence.isWithin(token, adjunct)) {
                return true;
            }
        }
        return false;
    }
}
