package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Finds the cues of a sentence with their contents: verbs, nouns and adjectives of the lexicon. */
final class SentenceCues {

    /** How probable an attribution in a shape of the lexicon must be: the lexicon already speaks for it. */
    private static final double LISTED = 0.1;

    /** How probable it must be in a shape that the lexicon does not list. */
    private static final double OPEN = 0.3;

    /** Acts that a record of claims must not miss, in whatever shape. */
    private static final Set<CueClass> DISPUTING =
            Set.of(CueClass.ACCUSE, CueClass.CLAIM, CueClass.DENY, CueClass.CONFIRM);

    /** Tags of verbs that can have a subject behind them; a participle may be a past tense mistaken. */
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "VBN");

    private final CueLexicon lexicon;
    private final Roles roles;
    private final CueFeatures features;
    private final CueModel model;

    SentenceCues(CueLexicon lexicon, Roles roles, CueFeatures features, CueModel model) {
        this.lexicon = lexicon;
        this.roles = roles;
        this.features = features;
        this.model = model;
    }

    /** The statements that the sentence's own words show, in the order of their cues. */
    List<Draft> read(Sentence sentence, List<Quotation> quotations) {
        List<Draft> drafts = new ArrayList<>();
        List<Quotation> near = within(sentence, quotations);
        Set<String> lemmas = sentence.tokens().stream().map(Token::lemma).collect(Collectors.toSet());
        for (Token token : sentence.tokens()) {
            partOf(token)
                    .flatMap(part -> choose(sentence, token, part, Quotations.hold(near, token.span()), lemmas))
                    .ifPresent(drafts::add);
        }
        return drafts;
    }

    /** Every statement that a sentence's words could show in any shape, for the model to learn from. */
    List<CueExample> examples(Sentence sentence, List<Quotation> quotations) {
        List<CueExample> examples = new ArrayList<>();
        List<Quotation> near = within(sentence, quotations);
        for (Token token : sentence.tokens()) {
            partOf(token).ifPresent(part -> {
                boolean quoted = Quotations.hold(near, token.span());
                String lemma = lemmaOf(sentence, token, part);
                Stream.concat(lexicon.entries(part, lemma).stream(), lexicon.openEntries(part, lemma).stream())
                        .flatMap(entry -> draft(sentence, token, entry).stream())
                        .map(draft -> new CueExample(
                                token.span(), Tokens.spans(sentence, draft.content()), features.of(draft, quoted)))
                        .filter(example -> !example.content().isEmpty())
                        .forEach(examples::add);
            });
        }
        return examples;
    }

    private static Optional<CueEntry.Part> partOf(Token token) {
        if (token.relates("aux") || token.relates("cop") || token.tag().equals("MD")) {
            return Optional.empty();
        }
        if (token.isVerb() || token.relates("root") && !token.isNoun() && !token.isAdjective()) {
            return Optional.of(CueEntry.Part.VERB);
        }
        if (token.isNoun()) {
            return Optional.of(CueEntry.Part.NOUN);
        }
        return token.isAdjective() ? Optional.of(CueEntry.Part.ADJECTIVE) : Optional.empty();
    }

    /** The quotations of an article that a sentence has a part in. */
    private static List<Quotation> within(Sentence sentence, List<Quotation> quotations) {
        return quotations.stream()
                .filter(quotation -> quotation.span().overlaps(sentence.span()))
                .toList();
    }

    /** The first shape of the lexicon that the model does not rule out, else the likeliest other one. */
    private Optional<Draft> choose(
            Sentence sentence, Token cue, CueEntry.Part part, boolean quoted, Set<String> lemmas) {
        String lemma = lemmaOf(sentence, cue, part);
        for (CueEntry entry : lexicon.entries(part, lemma)) {
            if (!entry.frame().mayStandAmong(lemmas)) {
                continue;
            }
            Optional<Draft> draft = draft(sentence, cue, entry);
            if (draft.isPresent()
                    && (entry.isCertain() && hasItsSpeaker(draft.get())
                            || isReported(draft.get(), quoted)
                            || probability(draft.get(), quoted) > LISTED)) {
                return draft;
            }
        }
        Optional<Draft> likeliest = Optional.empty();
        double highest = OPEN;
        for (CueEntry entry : lexicon.openEntries(part, lemma)) {
            if (!entry.frame().mayStandAmong(lemmas)) {
                continue;
            }
            Optional<Draft> draft = draft(sentence, cue, entry);
            double probability = draft.map(found -> probability(found, quoted)).orElse(0.0);
            if (probability > highest) {
                highest = probability;
                likeliest = draft;
            }
        }
        return likeliest;
    }

    /** Tells whether a document shows it, where the entry asks for one. */
    private boolean hasItsSpeaker(Draft draft) {
        Token speaker = draft.speaker();
        return draft.entry().subject() != CueEntry.Subject.DOCUMENT
                || speaker != null
                        && roles.find(draft.sentence(), speaker)
                                .filter(kind -> kind == SpeakerClass.DOCUMENT)
                                .isPresent();
    }

    /** Tells whether somebody else than the writer or a quoted speaker says that something is so, or is not. */
    private static boolean isReported(Draft draft, boolean quoted) {
        Token speaker = draft.speaker();
        return !quoted
                && speaker != null
                && !Words.SELF.hasForm(speaker)
                && (draft.entry().frame().kind() == Frame.Kind.CLAUSE
                        || DISPUTING.contains(draft.entry().kind()));
    }

    private double probability(Draft draft, boolean quoted) {
        return Tokens.spans(draft.sentence(), draft.content()).isEmpty()
                ? 0
                : model.probability(features.of(draft, quoted));
    }

    /** The dictionary form of a cue; a comparative is its own word here: "quieter" is not "quiet". */
    private static String lemmaOf(Sentence sentence, Token cue, CueEntry.Part part) {
        if (part == CueEntry.Part.VERB) {
            return lemmaOf(sentence, cue);
        }
        return (cue.tag().equals("JJR") ? cue.form() : cue.lemma()).toLowerCase(Locale.ROOT);
    }

    /** The statement that a word makes in one shape, if it stands in that shape. */
    static Optional<Draft> draft(Sentence sentence, Token cue, CueEntry entry) {
        Optional<VerbFrames.Found> found = entry.part() == CueEntry.Part.VERB
                ? VerbFrames.find(sentence, cue, entry.frame())
                : NounFrames.find(sentence, cue, entry.frame());
        if (found.isEmpty() || !admits(sentence, cue, entry)) {
            return Optional.empty();
        }
        BitSet content = found.get().tokens();
        if (entry.part() != CueEntry.Part.VERB) {
            Token speaker = (entry.part() == CueEntry.Part.NOUN
                            ? NounFrames.speakerOfNoun(sentence, cue, entry.frame())
                            : NounFrames.speakerOfAdjective(sentence, cue))
                    .filter(token -> !content.get(token.index()))
                    .map(token -> Silences.asked(sentence, token, entry))
                    .orElse(null);
            if (speaker == null && NounFrames.isReceived(sentence, cue)) {
                return Optional.empty();
            }
            List<Token> words = Withholding.withGovernor(sentence, cue, entry, Silences.wordsOf(sentence, cue, entry));
            return Optional.of(new Draft(sentence, entry, cue, words, speaker, content, null));
        }
        if (entry.subject() == CueEntry.Subject.NONE) {
            sentence.dependents(cue, "nsubj").forEach(subject -> content.or(Tokens.subtree(sentence, subject)));
        }
        Token speaker = speakerOfVerb(sentence, cue, entry, found.get());
        List<Token> words = Withholding.withGovernor(sentence, cue, entry, wordsOf(sentence, cue, entry.frame()));
        return Optional.of(new Draft(
                sentence, entry, cue, words, speaker, content, found.get().addressee()));
    }

    private static boolean admits(Sentence sentence, Token cue, CueEntry entry) {
        boolean done = Polarity.of(sentence, cue) == CuePolarity.AFFIRMED
                && Withholding.find(sentence, cue, entry).isEmpty();
        if (entry.unless() && done || !Silences.admits(sentence, cue, entry)) {
            return false;
        }
        if (isOfOther(sentence, cue, entry)) {
            return false;
        }
        Optional<Token> named = entry.frame().kind() == Frame.Kind.PREP
                ? Clauses.phraseWith(sentence, cue, entry.frame().preposition())
                : Clauses.objectOf(sentence, cue);
        return entry.objects().isEmpty()
                || named.filter(noun -> entry.objects().contains(noun.lemma())).isPresent();
    }

    /** "denied an earlier request", "was denied bail", "the denial of visas": no claim is denied. */
    private static boolean isOfOther(Sentence sentence, Token cue, CueEntry entry) {
        if (entry.others().isEmpty() || sentence.hasDependent(cue, "ccomp")) {
            return false;
        }
        Optional<Token> object = cue.isVerb()
                ? sentence.findDependent(cue, "obj").or(() -> Clauses.objectOf(sentence, cue))
                : Clauses.phraseWith(sentence, cue, "of");
        return object.filter(noun -> entry.others().contains(noun.lemma())).isPresent();
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
        if (subject.isEmpty()
                && FINITE.contains(verb.tag())
                && !Subjects.isPassive(sentence, verb)
                && !Subjects.isReduced(sentence, verb)) {
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
                .filter(Words.NEGATOR::hasLemma)
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
