package org.dateline.core.statement;

import java.util.Set;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Drops what those who were found to speak do not do with words: soldiers who attack, streets that are
 * quiet. Thread-safe.
 */
final class SpeakerFilter {

    /** Acts that are done with words alone. */
    private static final Set<CueClass> SPEECH = Set.of(
            CueClass.SAY,
            CueClass.OMIT,
            CueClass.CONFIRM,
            CueClass.DENY,
            CueClass.ACKNOWLEDGE,
            CueClass.ACCUSE,
            CueClass.DESCRIBE,
            CueClass.ENDORSE);

    private static final Set<SpeakerClass> PEOPLE = Set.of(
            SpeakerClass.POLITICIAN,
            SpeakerClass.SPOKESPERSON,
            SpeakerClass.CRITIC,
            SpeakerClass.EXPERT,
            SpeakerClass.MEDIA,
            SpeakerClass.DOCUMENT,
            SpeakerClass.PUBLIC);

    private final CueLexicon lexicon;

    SpeakerFilter(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Tells whether who speaks, or that nobody does, shows that it is no statement. */
    boolean isUnfit(Sketch sketch) {
        return isBare(sketch) && !isSomebody(sketch.speaker)
                || isTime(sketch) && isPlace(sketch)
                || sketch.kind == CueClass.OMIT && sketch.speaker == null
                || isForce(sketch);
    }

    /** Tells whether who speaks is all that is told: "a denial from the palace", "the bishop was silent". */
    private static boolean isBare(Sketch sketch) {
        Draft draft = sketch.draft;
        if (draft == null) {
            return false;
        }
        if (draft.entry().subject() == CueEntry.Subject.ASKED) {
            return draft.cue().isVerb() && isThing(sketch);
        }
        boolean bare = draft.entry().frame().kind() == Frame.Kind.NONE || isTime(sketch);
        return bare
                && (draft.cue().isNoun()
                        || sketch.kind == CueClass.REFUSE
                        || sketch.kind == CueClass.OMIT && draft.cue().isAdjective());
    }

    /** "no truce was reached": a noun for what cannot speak, and nobody asked it for a comment. */
    private static boolean isThing(Sketch sketch) {
        Token head = sketch.speakerHead;
        return head != null
                && head.isNoun()
                && !head.isProperNoun()
                && sketch.sentence.tokens().stream().noneMatch(Words.ANSWER::hasLemma);
    }

    /** "quiet on Sunday". */
    private static boolean isTime(Sketch sketch) {
        return sketch.kind == CueClass.OMIT
                && sketch.sentence.tokens().stream()
                        .filter(token -> sketch.holds(token.span()))
                        .allMatch(Words.VAGUE::hasLemma);
    }

    /** "Port Sudan was quiet on Sunday": a town, not the government in it. */
    private static boolean isPlace(Sketch sketch) {
        return sketch.speakerHead != null && sketch.speakerHead.name() == NameType.LOCATION;
    }

    /** Tells whether it is one who could have spoken: streets are quiet too. */
    private static boolean isSomebody(@Nullable Speaker speaker) {
        return speaker != null && (speaker.named() || speaker.kind() != SpeakerClass.UNSPECIFIED);
    }

    /** Tells whether soldiers or things do with weapons what people do with words: "attacked", "defended". */
    private boolean isForce(Sketch sketch) {
        if (sketch.draft == null) {
            return false;
        }
        CueEntry.Subject subject = sketch.draft.entry().subject();
        if (subject != CueEntry.Subject.PERSON && subject != CueEntry.Subject.CIVIL) {
            return false;
        }
        Speaker speaker = sketch.speaker;
        if (sketch.kind == CueClass.REFUSE) {
            return speaker != null && !tellsOfSpeech(sketch) && (!isSomebody(speaker) || isArmed(speaker));
        }
        return speaker == null || isArmed(speaker) || subject == CueEntry.Subject.PERSON && !isPerson(speaker, sketch);
    }

    private static boolean isArmed(Speaker speaker) {
        return speaker.kind() == SpeakerClass.MILITARY || speaker.kind() == SpeakerClass.MILITANT;
    }

    /** "refused to name them", not "refused to leave". */
    private boolean tellsOfSpeech(Sketch sketch) {
        return sketch.sentence.tokens().stream()
                .filter(token -> sketch.holds(token.span()) && token.isVerb())
                .anyMatch(verb -> lexicon.entries(CueEntry.Part.VERB, verb.lemma()).stream()
                        .anyMatch(entry -> SPEECH.contains(entry.kind())));
    }

    private static boolean isPerson(Speaker speaker, Sketch sketch) {
        Token head = sketch.speakerHead;
        return speaker.named() && head != null && (head.name() == NameType.PERSON || speaker.role() != null)
                || head != null
                        && (head.tag().equals("PRP")
                                        && !head.lemma().equals("it")
                                        && !head.lemma().equals("they")
                                || head.tag().equals("WP"))
                || PEOPLE.contains(speaker.kind());
    }
}
