package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
            if (token.isVerb() || token.relation().equals("root") && !token.isNoun()) {
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
                Token speaker = speakerOfVerb(sentence, verb, found.get());
                drafts.add(new Draft(
                        sentence,
                        entry,
                        verb,
                        wordsOf(sentence, verb),
                        speaker,
                        found.get().tokens(),
                        found.get().addressee()));
                return;
            }
        }
    }

    private static boolean admits(Sentence sentence, Token verb, CueEntry entry) {
        return entry.objects().isEmpty()
                || VerbFrames.objectOf(sentence, verb)
                        .filter(object -> entry.objects().contains(object.lemma()))
                        .isPresent();
    }

    private void readOther(Sentence sentence, Token cue, CueEntry.Part part, List<Draft> drafts) {
        for (CueEntry entry : lexicon.entries(part, cue.lemma().toLowerCase(java.util.Locale.ROOT))) {
            Optional<VerbFrames.Found> found = NounFrames.find(sentence, cue, entry.frame());
            if (found.isPresent()) {
                Token speaker = (part == CueEntry.Part.NOUN
                                ? NounFrames.speakerOfNoun(sentence, cue, entry.frame())
                                : NounFrames.speakerOfAdjective(sentence, cue))
                        .filter(token -> !found.get().tokens().get(token.index()))
                        .orElse(null);
                drafts.add(new Draft(
                        sentence, entry, cue, List.of(cue), speaker, found.get().tokens(), null));
                return;
            }
        }
    }

    private static @Nullable Token speakerOfVerb(Sentence sentence, Token verb, VerbFrames.Found found) {
        Optional<Token> subject = Subjects.find(sentence, verb);
        if (subject.isEmpty() && found.addressee() != null && found.addressee().index() > verb.index()) {
            // "said the minister": an inverted subject is easily read as an object.
            return found.addressee().relates("obj") ? found.addressee() : null;
        }
        return subject.filter(token -> !found.tokens().get(token.index())).orElse(null);
    }

    /** The verb with its particle: {@code play down}. */
    static String lemmaOf(Sentence sentence, Token verb) {
        return sentence.findDependent(verb, "compound:prt")
                .map(particle -> verb.lemma() + " " + particle.lemma())
                .orElse(verb.lemma());
    }

    private static List<Token> wordsOf(Sentence sentence, Token verb) {
        List<Token> words = new ArrayList<>(sentence.dependents(verb, "aux", "aux:pass", "compound:prt"));
        sentence.dependents(verb, "advmod").stream()
                .filter(adverb -> adverb.lemma().equals("not") || adverb.lemma().equals("never"))
                .forEach(words::add);
        words.add(verb);
        words.sort(Comparator.comparingInt(Token::index));
        return words;
    }
}
