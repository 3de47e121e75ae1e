package org.dateline.core.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The shape in which a cue takes its content, written as in the lexicon.
 *
 * @param kind the shape
 * @param preposition for the shapes that have one, of the set {@code taking} of {@code words.tsv}; else empty;
 *     "to" before a noun is written {@code to np}
 */
record Frame(Kind kind, String preposition) {

    static final Frame CLAUSE = new Frame(Kind.CLAUSE, "");

    /** The shapes, in the order in which they are tried for a word that has several. */
    enum Kind {
        /** A finite clause or a quotation, before, after or around the cue: {@code clause}. */
        CLAUSE,
        /** A clause with a question word, "if" or "whether": {@code wh}. */
        WH,
        /** An object and its infinitive, "urged them to leave": {@code obj to}. */
        OBJ_TO,
        /** A prepositional phrase and its infinitive, "called on them to leave": {@code on to}. */
        PREP_TO,
        /** An infinitive of the speaker's own doing, "vowed to fight": {@code to}. */
        TO,
        /** An object and what it is called, "called it a farce": {@code obj pred}. */
        OBJ_PRED,
        /** A complement without a verb form of its own, "seems impossible", "sounds like a plea": {@code pred}. */
        PRED,
        /** An object and a prepositional phrase, "accused them of lying": {@code obj of}. */
        OBJ_PREP,
        /** A prepositional phrase, "called for calm": {@code for}. */
        PREP,
        /** A gerund, "denied helping": {@code ing}. */
        ING,
        /** A noun phrase, "criticised the plan": {@code obj}. */
        OBJ,
        /** The clause around the cue: {@code around}. */
        AROUND,
        /** Nothing; the act is the whole statement, "apologised": {@code none}. */
        NONE
    }

    /** The shape that is written so; empty if there is none, or none with that preposition. */
    static Optional<Frame> find(String written) {
        return switch (written) {
            case "clause" -> Optional.of(CLAUSE);
            case "wh" -> Optional.of(new Frame(Kind.WH, ""));
            case "to" -> Optional.of(new Frame(Kind.TO, ""));
            case "pred" -> Optional.of(new Frame(Kind.PRED, ""));
            case "ing" -> Optional.of(new Frame(Kind.ING, ""));
            case "obj" -> Optional.of(new Frame(Kind.OBJ, ""));
            case "obj to" -> Optional.of(new Frame(Kind.OBJ_TO, ""));
            case "obj to np" -> Optional.of(new Frame(Kind.OBJ_PREP, "to"));
            case "to np" -> Optional.of(new Frame(Kind.PREP, "to"));
            case "obj pred" -> Optional.of(new Frame(Kind.OBJ_PRED, ""));
            case "around" -> Optional.of(new Frame(Kind.AROUND, ""));
            case "none" -> Optional.of(new Frame(Kind.NONE, ""));
            default -> Optional.of(withPreposition(written)).filter(frame -> isPreposition(frame.preposition()));
        };
    }

    private static boolean isPreposition(String word) {
        return Words.TAKING.has(word) && word.equals(word.toLowerCase(Locale.ROOT));
    }

    private static Frame withPreposition(String written) {
        if (written.startsWith("obj ")) {
            return new Frame(Kind.OBJ_PREP, written.substring(4));
        }
        if (written.endsWith(" to")) {
            return new Frame(Kind.PREP_TO, written.substring(0, written.length() - 3));
        }
        return new Frame(Kind.PREP, written);
    }

    /** As it is written in the lexicon. */
    String label() {
        String np = preposition.equals("to") ? "to np" : preposition;
        return switch (kind) {
            case OBJ_TO -> "obj to";
            case OBJ_PRED -> "obj pred";
            case OBJ_PREP -> "obj " + np;
            case PREP -> np;
            case PREP_TO -> preposition + " to";
            default -> kind.name().toLowerCase(Locale.ROOT);
        };
    }

    /**
     * Tells whether a sentence has the word that its shape asks for, so that it is worth trying.
     *
     * @param lemmas those of the sentence
     */
    boolean mayStandAmong(Set<String> lemmas) {
        return preposition.isEmpty() || lemmas.contains(preposition);
    }

    /** Tells whether the content is a clause that can be quoted. */
    boolean isClausal() {
        return kind == Kind.CLAUSE || kind == Kind.WH || kind == Kind.AROUND;
    }

    /** Tells whether the object is part of the content. */
    boolean takesObject() {
        return kind == Kind.OBJ || kind == Kind.OBJ_TO || kind == Kind.OBJ_PRED || kind == Kind.OBJ_PREP;
    }

    /** Tells whether the content is rendered as a clause, finite or not; else it is only named. */
    boolean isIndirect() {
        return isClausal() || kind == Kind.TO || kind == Kind.ING || kind == Kind.OBJ_TO || kind == Kind.PREP_TO;
    }
}
