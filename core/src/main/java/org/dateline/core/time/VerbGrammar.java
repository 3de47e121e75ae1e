package org.dateline.core.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.Token;

/** How verbs stand to the time of what they take, read from {@code verbs.tsv}; thread-safe. */
final class VerbGrammar {

    /** The one that ships with the program: immutable, read when first needed. */
    static final VerbGrammar ENGLISH = new VerbGrammar(Table.ofResource(VerbGrammar.class, "verbs.tsv"));

    private final Map<String, Set<String>> byClass = new HashMap<>();

    VerbGrammar(Table table) {
        for (Table.Row row : table.rows()) {
            byClass.computeIfAbsent(row.get("class"), any -> new HashSet<>()).addAll(row.list("words"));
        }
    }

    private boolean is(String wordClass, Token token) {
        return byClass.getOrDefault(wordClass, Set.of()).contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Tells whether what a word takes lies ahead: "plan", "due". */
    boolean isProspect(Token token) {
        return is("prospect", token);
    }

    /** Tells whether what a verb takes happened with it: "try", "begin". */
    boolean isImplicative(Token token) {
        return is("implicative", token);
    }

    /** Tells whether a verb puts something off until a day ahead: "postpone". */
    boolean isDeferring(Token token) {
        return is("defer", token);
    }

    /** Tells whether what a verb tells of its subject is when or how it happened: "the raid began", "killed". */
    boolean isOccurrence(Token token) {
        return is("occurrence", token);
    }

    /** Tells whether what a word takes lies back, however far: "remember", "anniversary". */
    boolean isMemory(Token token) {
        return is("memory", token);
    }

    /** Tells whether nobody announces for a day what a verb or a noun tells of: "shooting", "crash". */
    boolean isUnforeseen(Token token) {
        return is("unforeseen", token);
    }

    /** Tells whether "would not" with a verb is a refusal: "would not say". */
    boolean isAnswer(Token token) {
        return is("answer", token);
    }

    /** Tells whether a verb tells what was done with somebody some time later: "seized him and freed him on Sunday". */
    boolean isAftermath(Token token) {
        return is("aftermath", token);
    }

    /** Tells whether a verb only reports, so that its day is not the story's: "said on Tuesday". */
    boolean isReporting(Token token) {
        return is("reporting", token);
    }

    /** Tells whether a conjunction makes of its clause what may come: "if", "unless". */
    boolean isSupposing(Token token) {
        return is("supposing", token);
    }

    /** Tells whether a verb tells that what it takes, or whose subject it is, began: "broke out", "launched". */
    boolean isBeginning(Token token) {
        return is("beginning", token);
    }

    /** Tells whether a verb only lends itself to the event noun it takes: "launch an attack". */
    boolean isLight(Token token) {
        return is("light", token);
    }
}
