package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Finds the cues of a sentence with their contents: verbs, nouns and adjectives of the lexicon. */
final class SentenceCues {

    private final CueLexicon lexicon;

    SentenceCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The statements that the sentence's own words show, in the order of their cues. */
    List<Draft> read(Sentence sentence) {
        List<Draft> drafts = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.isVerb() || token.relation().equals("root") && !token.isNoun() && !token.isAdjective()) {
                readVerb(sentence, token, drafts);
            } else if (token.isNoun()) {
                readOther(sentence, token, CueEntry.Part.NOUN, drafts);
            } else if (token.isAdjective()) {
                readOther(sentence, token, CueEntry.Part.ADJECTIVE, drafts);
            }
        }
        return drafts;
    }

    private void readVerb(Sentence sentence, Token verb, List<Draft> drafts) {
        for (CueEntry entry : lexicon.entries(CueEntry.Part.VERB, lemmaOf(sentence, verb))) {
            Optional<VerbFrames.Found> found = VerbFrames.find(sentence, verb, entry.frame());
            if (found.isPresent() && admits(sentence, verb, entry)) {
                if (entry.subject() == CueEntry.Subject.NONE) {
                    sentence.dependents(verb, "nsubj")
                            .forEach(subject -> found.get().tokens().or(Tokens.subtree(sentence, subject)));
                }
                Token speaker = speakerOfVerb(sentence, verb, entry, found.get());
                drafts.add(new Draft(
                        sentence,
                        entry,
                        verb,
                        Withholding.withGovernor(sentence, verb, entry, wordsOf(sentence, verb, entry.frame())),
                        speaker,
                        found.get().tokens(),
                        found.get().addressee()));
                return;
            }
        }
    }

    private static boolean admits(Sentence sentence, Token cue, CueEntry entry) {
        if (entry.unless() && Polarity.of(sentence, cue) == CuePolarity.AFFIRMED
                || !Silences.admits(sentence, cue, entry)) {
            return false;
        }
        Optional<Token> named = entry.frame().kind() == Frame.Kind.PREP
                ? VerbFrames.phraseWith(sentence, cue, entry.frame().preposition())
                : VerbFrames.objectOf(sentence, cue);
        return entry.objects().isEmpty()
                || named.filter(noun -> entry.objects().contains(noun.lemma())).isPresent();
    }

    private void readOther(Sentence sentence, Token cue, CueEntry.Part part, List<Draft> drafts) {
        // A comparative is its own word here: "quieter" is not "quiet".
        String word = cue.tag().equals("JJR") ? cue.form() : cue.lemma();
        for (CueEntry entry : lexicon.entries(part, word.toLowerCase(Locale.ROOT))) {
            Optional<VerbFrames.Found> found = NounFrames.find(sentence, cue, entry.frame());
            if (found.isPresent() && admits(sentence, cue, entry)) {
                Token speaker = (part == CueEntry.Part.NOUN
                                ? NounFrames.speakerOfNoun(sentence, cue, entry.frame())
                                : NounFrames.speakerOfAdjective(sentence, cue))
                        .filter(token -> !found.get().tokens().get(token.index()))
                        .map(token -> Silences.asked(sentence, token, entry))
                        .orElse(null);
                List<Token> words =
                        Withholding.withGovernor(sentence, cue, entry, Silences.wordsOf(sentence, cue, entry));
                drafts.add(new Draft(
                        sentence, entry, cue, words, speaker, found.get().tokens(), null));
                return;
            }
        }
    }

    private static @Nullable Token speakerOfVerb(
            Sentence sentence, Token verb, CueEntry entry, VerbFrames.Found found) {
        if (entry.subject() == CueEntry.Subject.NONE) {
            return null;
        }
        if (entry.subject() == CueEntry.Subject.ASKED) {
            return sentence.findDependent(verb, "nsubj:pass").orElse(null);
        }
        if (entry.frame().isClausal()) {
            Optional<Token> inverted = Inversion.after(sentence, verb)
                    .filter(token ->
                            token.isNoun() || Subjects.own(sentence, verb).isEmpty());
            if (inverted.isPresent()) {
                Inversion.remove(sentence, inverted.get(), verb, found.tokens());
                return inverted.get();
            }
        }
        Optional<Token> subject =
                Subjects.find(sentence, verb).filter(token -> !found.tokens().get(token.index()));
        if (subject.isEmpty() && verb.tag().matches("VBD|VBZ|VBP|VBN") && !Subjects.isPassive(sentence, verb)) {
            subject = Inversion.before(sentence, verb);
            if (subject.isEmpty() && (verb.relates("root") || verb.relates("dep"))) {
                subject = Inversion.first(sentence, verb);
            }
            subject.ifPresent(token -> Inversion.remove(sentence, token, verb, found.tokens()));
        }
        return subject.or(() -> Withholding.find(sentence, verb, entry)
                        .flatMap(withholding -> Subjects.find(sentence, withholding.verb())))
                .orElse(null);
    }

    /** The verb with its particle: {@code play down}. */
    static String lemmaOf(Sentence sentence, Token verb) {
        return sentence.findDependent(verb, "compound:prt")
                .map(particle -> verb.lemma() + " " + particle.lemma())
                .orElse(verb.lemma());
    }

    static List<Token> wordsOf(Sentence sentence, Token verb, Frame frame) {
        List<Token> words = new ArrayList<>(sentence.dependents(verb, "aux", "aux:pass", "compound:prt"));
        sentence.dependents(verb, "advmod").stream()
                .filter(adverb -> adverb.lemma().equals("not") || adverb.lemma().equals("never"))
                .forEach(words::add);
        words.add(verb);
        String preposition = frame.preposition();
        if (!preposition.isEmpty() && verb.index() < sentence.size()) {
            Token next = sentence.token(verb.index() + 1);
            if (next.lemma().equals(preposition)) {
                words.add(next);
            }
        }
        words.sort(Comparator.comparingInt(Token::index));
        return words;
    }
}
