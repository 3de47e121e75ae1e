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

/**
 * Names what stands around a cue that tells whether it attributes anything to anybody: the word and the
 * shape of its content, who does it, in which tense and clause, and what the content is like.
 */
final class CueFeatures {

    private final CueLexicon lexicon;
    private final Roles roles;

    CueFeatures(CueLexicon lexicon, Roles roles) {
        this.lexicon = lexicon;
        this.roles = roles;
    }

    /** @param quoted whether the cue stands inside quotation marks */
    List<String> of(Draft draft, boolean quoted) {
        List<String> features = new ArrayList<>(32);
        Sentence sentence = draft.sentence();
        Token cue = draft.cue();
        CueEntry entry = draft.entry();
        String shape = entry.part().name().toLowerCase(Locale.ROOT) + ":"
                + entry.frame().label();
        String lemma = entry.lemma();
        features.add("shape=" + shape);
        features.add("word=" + lemma);
        features.add("word+shape=" + lemma + "/" + entry.frame().label());
        List<CueEntry> known = lexicon.entries(entry.part(), lemma);
        Optional<CueEntry> exact = known.stream()
                .filter(candidate -> candidate.frame().equals(entry.frame()))
                .findFirst();
        String kind = exact.map(candidate -> candidate.kind().label())
                .orElse(
                        known.isEmpty()
                                ? "unknown"
                                : "other-" + known.get(0).kind().label());
        features.add("class=" + kind);
        String speaker = speaker(draft);
        features.add("speaker=" + speaker);
        features.add("speaker+shape=" + speaker + "/" + shape);
        features.add("speaker+class=" + speaker + "/" + kind);
        features.add("word+speaker=" + lemma + "/" + coarse(speaker));
        features.add("tag=" + cue.tag());
        features.add("relation=" + cue.relation() + "/" + entry.part());
        features.add("relation+tag=" + cue.relation() + "/" + cue.tag());
        for (Token dependent : sentence.dependents(cue, "aux", "aux:pass", "advmod", "mark", "cop", "det")) {
            if (!dependent.relates("advmod") || Words.NEGATOR.hasLemma(dependent)) {
                features.add(dependent.relation() + "=" + dependent.lemma().toLowerCase(Locale.ROOT));
            }
        }
        features.add("quoted=" + quoted);
        features.add("quoted+speaker=" + quoted + "/" + speaker);
        features.add("quoted+class=" + quoted + "/" + kind);
        sentence.findHead(cue).ifPresent(head -> features.add("head=" + cue.relation() + "/" + head.lemma()));
        content(draft, shape, lemma, features);
        return features;
    }

    private void content(Draft draft, String shape, String lemma, List<String> features) {
        Sentence sentence = draft.sentence();
        BitSet content = draft.content();
        int size = content.cardinality();
        String length = size < 3 ? String.valueOf(size) : size < 6 ? "3-5" : size < 12 ? "6-11" : "12+";
        features.add("length=" + shape + "/" + length);
        if (size == 0) {
            return;
        }
        boolean verbal = content.stream().anyMatch(i -> sentence.token(i).isVerb());
        features.add("verbal=" + shape + "/" + verbal);
        boolean before = content.nextSetBit(0) < draft.cue().index();
        features.add("before=" + shape + "/" + before);
        boolean marks = content.stream().anyMatch(i -> Tokens.isQuote(sentence.token(i)));
        features.add("marks=" + marks);
        Token first = sentence.token(content.nextSetBit(0));
        features.add("first=" + shape + "/" + first.tag());
        Token head = head(sentence, content);
        String type = type(head);
        features.add("content=" + shape + "/" + type);
        features.add("word+content=" + lemma + "/" + type);
        if (head.isNoun() && !head.isProperNoun()) {
            features.add("object=" + head.lemma());
            features.add("word+object=" + lemma + "/" + head.lemma());
        }
    }

    /** The word of a content that hangs on one outside it. */
    private static Token head(Sentence sentence, BitSet content) {
        for (int i = content.nextSetBit(0); i > 0; i = content.nextSetBit(i + 1)) {
            Token token = sentence.token(i);
            if (!content.get(token.head()) && !token.isPunctuation()) {
                return token;
            }
        }
        return sentence.token(content.nextSetBit(0));
    }

    private static String type(Token token) {
        if (token.name() != NameType.NONE) {
            return token.name().name().toLowerCase(Locale.ROOT);
        }
        if (token.isPronoun()) {
            return token.lemma().equals("it") ? "it" : "pronoun";
        }
        return token.isProperNoun() ? "name" : token.isNoun() ? "noun" : token.isVerb() ? "verb" : "other";
    }

    private String speaker(Draft draft) {
        @Nullable Token speaker = draft.speaker();
        if (speaker == null) {
            return "none";
        }
        if (speaker.isPronoun() || speaker.tag().equals("WDT")) {
            return Words.SELF.hasForm(speaker) ? "self" : speaker.lemma().toLowerCase(Locale.ROOT);
        }
        if (speaker.name() != NameType.NONE) {
            return speaker.name().name().toLowerCase(Locale.ROOT);
        }
        return roles.find(draft.sentence(), speaker)
                .map(SpeakerClass::label)
                .orElse(speaker.isProperNoun() ? "name" : speaker.isNoun() ? "noun" : "other");
    }

    /** Whether somebody or something speaks. */
    private static String coarse(String speaker) {
        return switch (speaker) {
            case "none", "self", "it", "noun", "other", "document", "name", "location" -> speaker;
            default -> "somebody";
        };
    }
}
