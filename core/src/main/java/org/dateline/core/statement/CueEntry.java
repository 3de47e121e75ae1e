package org.dateline.core.statement;

import java.util.Set;
import org.dateline.core.syntax.Token;

/**
 * A line of the cue lexicon: a word that takes its content in one shape.
 *
 * @param part the part of speech
 * @param lemma dictionary form, with its particle: {@code play down}
 * @param frame how it takes its content
 * @param kind what the speaker does
 * @param polarity AFFIRMED unless the word itself says otherwise: {@code decline}, {@code silent}
 * @param unless whether the word shows something only when the words around negate it: "did not respond"
 * @param subject who must be the subject of the verb
 * @param objects the nouns with which alone the frame holds, as the object or behind the preposition;
 *     empty if any will do
 * @param others the nouns with which as its object the word says something else: "denied a visa"
 */
record CueEntry(
        Part part,
        String lemma,
        Frame frame,
        CueClass kind,
        CuePolarity polarity,
        boolean unless,
        Subject subject,
        Set<String> objects,
        Set<String> others) {

    CueEntry {
        objects = Set.copyOf(objects);
        others = Set.copyOf(others);
    }

    /** Tells whether the words that the entry asks for already show that it attributes something. */
    boolean isCertain() {
        return polarity != CuePolarity.AFFIRMED
                || unless
                || !objects.isEmpty()
                || subject == Subject.DOCUMENT
                || kind == CueClass.OMIT
                || kind == CueClass.REFUSE
                || frame.kind() == Frame.Kind.NONE;
    }

    /** The entry for a verb that takes a quotation by its place alone. */
    static CueEntry quoting(Token verb, CueClass kind) {
        return affirmed(Part.VERB, verb.lemma(), Frame.CLAUSE, kind, Subject.ANY);
    }

    /** An entry that asks for nothing but its word, shape and subject. */
    static CueEntry affirmed(Part part, String lemma, Frame frame, CueClass kind, Subject subject) {
        return new CueEntry(part, lemma, frame, kind, CuePolarity.AFFIRMED, false, subject, Set.of(), Set.of());
    }

    /** The entry, but with none of these nouns as its object. */
    CueEntry except(Set<String> nouns) {
        return new CueEntry(part, lemma, frame, kind, polarity, unless, subject, objects, nouns);
    }

    /** What the subject of a cue is. */
    enum Subject {
        /** Whoever it is speaks. */
        ANY,
        /** Nobody speaks: "it seems". */
        NONE,
        /** Anybody but soldiers, who do not speak by it: "attempted to". */
        CIVIL,
        /** Who is asked, and says nothing: "could not be reached". */
        ASKED,
        /** A person speaks; soldiers and things do it otherwise: "attacked the plan". */
        PERSON,
        /** A document or a picture: "images show the wreck", not "the team shows talent". */
        DOCUMENT
    }

    /** Parts of speech of cues. */
    enum Part {
        VERB,
        NOUN,
        ADJECTIVE,
        /** "reportedly". */
        ADVERB,
        /** "according to", by the lemma of its first word. */
        PREPOSITION,
        /** A noun whose owner's word it introduces: "in their view". */
        VIEWPOINT,
        /** A mark: the colon after a speaker's name. */
        MARK
    }
}
