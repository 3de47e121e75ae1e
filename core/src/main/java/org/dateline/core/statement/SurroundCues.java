package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Finds cues that stand outside the verb: "according to", "in their view", "reportedly", "Name:". */
final class SurroundCues {

    private static final int LONGEST_NAME = 8;

    private final CueLexicon lexicon;

    SurroundCues(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Draft> read(Sentence sentence) {
        List<Draft> drafts = new ArrayList<>(1);
        for (Token token : sentence.tokens()) {
            if (token.relates("case") || token.relates("mark") || token.relates("fixed")) {
                readPreposition(sentence, token).ifPresent(drafts::add);
            } else if (token.isNoun()) {
                readViewpoint(sentence, token).ifPresent(drafts::add);
            } else if (token.tag().equals("RB")
                    || token.relates("advmod") && token.tag().equals("VBN")) {
                readAdverb(sentence, token).ifPresent(drafts::add);
            } else if (token.form().equals(":")) {
                readColon(sentence, token).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    private Optional<Draft> readPreposition(Sentence sentence, Token cue) {
        Optional<CueEntry> entry = first(CueEntry.Part.PREPOSITION, cue.form().toLowerCase(Locale.ROOT));
        Optional<Token> speaker = sentence.findHead(cue);
        if (entry.isEmpty() || speaker.isEmpty()) {
            return Optional.empty();
        }
        List<Token> words = new ArrayList<>(List.of(cue));
        if (cue.index() < sentence.size()) {
            Token next = sentence.token(cue.index() + 1);
            if (next.lemma().equals("to")) {
                words.add(next);
            }
        }
        return around(sentence, entry.get(), words, speaker.get(), interviewed(sentence, speaker.get()));
    }

    /** "interviews with officials": those who are interviewed speak. */
    private static Token interviewed(Sentence sentence, Token noun) {
        if (!Words.INTERVIEW.hasLemma(noun)) {
            return noun;
        }
        return sentence.dependents(noun, "nmod").stream()
                .filter(phrase -> sentence.caseOf(phrase).equals("with"))
                .findFirst()
                .orElse(noun);
    }

    private Optional<Draft> readViewpoint(Sentence sentence, Token noun) {
        Optional<CueEntry> entry = first(CueEntry.Part.VIEWPOINT, noun.lemma());
        if (entry.isEmpty() || !sentence.caseOf(noun).equals("in") || !noun.relates("obl")) {
            return Optional.empty();
        }
        Optional<Token> owner = sentence.findDependent(noun, "nmod:poss");
        if (owner.isEmpty()) {
            owner = sentence.dependents(noun, "nmod").stream()
                    .filter(phrase -> sentence.caseOf(phrase).equals("of"))
                    .findFirst();
        }
        return owner.flatMap(speaker -> around(sentence, entry.get(), List.of(noun), noun, speaker));
    }

    private Optional<Draft> readAdverb(Sentence sentence, Token adverb) {
        return first(CueEntry.Part.ADVERB, adverb.lemma())
                .flatMap(entry -> around(sentence, entry, List.of(adverb), adverb, null));
    }

    private Optional<CueEntry> first(CueEntry.Part part, String lemma) {
        List<CueEntry> entries = lexicon.entries(part, lemma);
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(0));
    }

    /** The clause that holds a phrase, without the phrase. */
    private static Optional<Draft> around(
            Sentence sentence, CueEntry entry, List<Token> words, Token phrase, @Nullable Token speaker) {
        Token clause = phrase;
        for (Token ancestor : Ancestors.of(sentence, phrase)) {
            clause = ancestor;
            if (isClause(sentence, clause)) {
                break;
            }
        }
        if (clause == phrase) {
            return Optional.empty();
        }
        BitSet content = Tokens.filled(Tokens.subtree(sentence, clause));
        BitSet out = Tokens.filled(Tokens.subtree(sentence, phrase));
        words.forEach(word -> out.set(word.index()));
        if (out.get(clause.index())) {
            return Optional.empty();
        }
        content.andNot(out);
        return Optional.of(new Draft(sentence, entry, words.get(0), words, speaker, content, null));
    }

    private static boolean isClause(Sentence sentence, Token token) {
        return token.head() == 0
                || (token.isVerb() || sentence.hasDependent(token, "cop", "nsubj")) && !token.relates("xcomp");
    }

    /** "Name: content", as in headlines and transcripts. */
    private Optional<Draft> readColon(Sentence sentence, Token colon) {
        Optional<CueEntry> entry = first(CueEntry.Part.MARK, ":");
        if (entry.isEmpty() || colon.index() < 2 || colon.index() > LONGEST_NAME || colon.index() == sentence.size()) {
            return Optional.empty();
        }
        for (int i = 1; i < colon.index(); i++) {
            Token token = sentence.token(i);
            if (token.isVerb() || Tokens.isQuote(token)) {
                return Optional.empty();
            }
        }
        Token speaker = sentence.token(colon.index() - 1);
        boolean name = speaker.name() == NameType.PERSON || speaker.name() == NameType.ORGANIZATION;
        boolean quoted = Tokens.isQuote(sentence.token(colon.index() + 1));
        if (!name && !quoted || !speaker.isNoun()) {
            return Optional.empty();
        }
        BitSet content = new BitSet();
        content.set(colon.index() + 1, sentence.size() + 1);
        if (!quoted && content.stream().noneMatch(i -> sentence.token(i).isVerb())) {
            return Optional.empty();
        }
        return Optional.of(new Draft(sentence, entry.get(), colon, List.of(colon), speaker, content, null));
    }
}
