package org.dateline.core.statement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks a quotation by what stands right after or right before it: "…," the mayor, a former
 * colonel, told reporters; the mayor replied: "…".
 *
 * <p>Punctuation decides, not the tree: parsers are at their worst where the clauses of a quotation
 * meet the words around it. Behind a comma or before one any verb will do, known or not.
 */
final class QuoteCues {

    private static final Set<String> IN_PHRASE =
            Set.of("DT", "PDT", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS", "PRP$", "CD", "HYPH", "VBN");

    /** What people do without a word. */
    private static final Set<CueClass> UNSPOKEN =
            Set.of(CueClass.BELIEVE, CueClass.ENDORSE, CueClass.DESCRIBE, CueClass.SHOW, CueClass.OMIT);

    /** How many words may stand between a verb and the comma before a quotation: "told reporters on the plane, …". */
    private static final int NEAR = 8;

    private static final Set<String> INVERTED = Set.of("VBD", "VBZ", "VBP", "VBN");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    /** What stands between the verbs of "went on to say". */
    private static final Set<String> IN_CHAIN = Set.of("RB", "RP", "TO");

    private final ParsedArticle article;
    private final CueLexicon lexicon;

    QuoteCues(ParsedArticle article, CueLexicon lexicon) {
        this.article = article;
        this.lexicon = lexicon;
    }

    /**
     * A verb that speaks a quotation.
     *
     * @param speaker the head of its subject; null if the place does not tell
     */
    record Found(Sentence sentence, Token verb, @Nullable Token speaker) {}

    /** Where the words after or before a quotation begin; if strict, only a verb of speech may speak it. */
    private record Place(Sentence sentence, int index, boolean strict) {}

    Optional<Found> find(Quotation quotation) {
        Optional<Place> before = placeBefore(quotation);
        Optional<Place> after = placeAfter(quotation);
        return after.filter(place -> !place.strict())
                .flatMap(this::following)
                .or(() -> before.filter(place -> isColon(place.sentence().token(place.index())))
                        .flatMap(this::leading))
                .or(() -> after.flatMap(this::following))
                .or(() -> before.flatMap(this::leading));
    }

    private Optional<Found> following(Place place) {
        return inverted(place).or(() -> straight(place));
    }

    static boolean isColon(Token token) {
        return token.form().equals(":");
    }

    /** Tells whether the quotation ends like a sentence, so that the words after it do not speak it. */
    boolean isClosed(Quotation quotation) {
        return lastInside(quotation)
                .filter(token -> Tokens.isStop(token) && !Tokens.isComma(token))
                .isPresent();
    }

    private Optional<Place> placeAfter(Quotation quotation) {
        Sentence sentence = article.sentences().get(quotation.lastSentence());
        Optional<Token> last = lastInside(quotation);
        if (last.isEmpty() || last.get().form().equals(".")) {
            return Optional.empty();
        }
        boolean comma = Tokens.isComma(last.get());
        int from = firstAfter(sentence, quotation);
        if (from <= sentence.size() && Tokens.isComma(sentence.token(from))) {
            comma = true;
            from++;
        }
        if (from <= sentence.size()) {
            return Optional.of(new Place(sentence, from, !comma));
        }
        int next = sentence.index() + 1;
        if (next == article.sentences().size()) {
            return Optional.empty();
        }
        Sentence following = article.sentences().get(next);
        boolean near = following.token(1).span().start() - quotation.span().end() <= 1;
        return near ? Optional.of(new Place(following, 1, !comma)) : Optional.empty();
    }

    static int firstAfter(Sentence sentence, Quotation quotation) {
        int from = 1;
        while (from <= sentence.size()
                && sentence.token(from).span().start() < quotation.span().end()) {
            from++;
        }
        return from;
    }

    /** The last word or mark that is quoted, without quotation marks, which may open the next sentence. */
    private Optional<Token> lastInside(Quotation quotation) {
        for (int index = quotation.lastSentence(); index >= quotation.firstSentence(); index--) {
            Sentence sentence = article.sentences().get(index);
            for (int i = sentence.size(); i > 0; i--) {
                Token token = sentence.token(i);
                if (quotation.span().contains(token.span()) && !Tokens.isQuote(token)) {
                    return Optional.of(token);
                }
            }
        }
        return Optional.empty();
    }

    /** "…," said the mayor. */
    private Optional<Found> inverted(Place place) {
        Sentence sentence = place.sentence();
        int first = place.index();
        while (first < sentence.size() && sentence.token(first).tag().equals("RB")) {
            first++;
        }
        Token verb = sentence.token(first);
        if (!INVERTED.contains(verb.tag()) || !speaks(sentence, verb)) {
            return Optional.empty();
        }
        return Inversion.after(sentence, verb).map(speaker -> new Found(sentence, verb, speaker));
    }

    /** "…," the mayor, who is 54, said. */
    private Optional<Found> straight(Place place) {
        Sentence sentence = place.sentence();
        Optional<Token> speaker = phraseAt(sentence, place.index());
        if (speaker.isEmpty() || place.strict() && opensSentence(speaker.get())) {
            return Optional.empty();
        }
        int commas = 0;
        boolean relative = false;
        for (int i = speaker.get().index() + 1; i <= sentence.size(); i++) {
            Token token = sentence.token(i);
            if (Tokens.isQuote(token) || token.form().equals(";") || isColon(token)) {
                return Optional.empty();
            }
            if (Tokens.isComma(token)) {
                commas++;
                relative = false;
            } else if (token.tag().startsWith("W")) {
                relative = true;
            } else if (isFinite(sentence, token) && !relative && (commas != 1 || speaks(sentence, token))) {
                Token verb = lastOfChain(sentence, token);
                boolean said = speaks(sentence, verb) || !place.strict() && commas != 1;
                return said ? Optional.of(new Found(sentence, verb, speaker.get())) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "…?" He answered: the capital letter shows that the words before it have ended. */
    private static boolean opensSentence(Token pronoun) {
        return pronoun.tag().equals("PRP")
                && pronoun.form().length() > 1
                && Character.isUpperCase(pronoun.form().codePointAt(0));
    }

    /** The head of the noun phrase or pronoun that begins at a place. */
    private Optional<Token> phraseAt(Sentence sentence, int first) {
        Token opening = sentence.token(first);
        if (opening.tag().equals("PRP")) {
            return Words.NOMINATIVE.hasForm(opening) || opening.lemma().equals("it")
                    ? Optional.of(opening)
                    : Optional.empty();
        }
        @Nullable Token head = null;
        for (int i = first;
                i <= sentence.size() && IN_PHRASE.contains(sentence.token(i).tag());
                i++) {
            Token token = sentence.token(i);
            boolean nominal = token.isNoun() || isNominal(sentence, token);
            if (nominal) {
                head = token;
                if (NounPhrases.isNameEnd(sentence, token)) {
                    break;
                }
            }
        }
        return Optional.ofNullable(head);
    }

    /** "the 43-year-old asked" */
    private boolean isNominal(Sentence sentence, Token adjective) {
        return (adjective.tag().equals("JJ") || adjective.tag().equals("CD"))
                && adjective.index() < sentence.size()
                && isFinite(sentence, sentence.token(adjective.index() + 1));
    }

    /** Taggers take "tweeted" for a participle. */
    private boolean isFinite(Sentence sentence, Token token) {
        return FINITE.contains(token.tag()) || token.tag().equals("VBN") && speaks(sentence, token);
    }

    /** The verb of speech, else the last verb, of "went on to say", "can be heard asking", "said". */
    private Token lastOfChain(Sentence sentence, Token first) {
        Token last = first;
        for (int i = first.index(); i <= sentence.size(); i++) {
            Token token = sentence.token(i);
            if (token.isVerb()) {
                last = token;
                if (speaks(sentence, token) && !token.tag().equals("MD")) {
                    return token;
                }
            } else if (!IN_CHAIN.contains(token.tag()) || i - first.index() > 5) {
                break;
            }
        }
        return last;
    }

    /** Tells whether a verb can take a quotation. */
    private boolean speaks(Sentence sentence, Token verb) {
        return entry(sentence, verb).isPresent();
    }

    /** The entry for the verb that speaks a quotation; who asks a question asks, and demands nothing. */
    Optional<CueEntry> entry(Found found, Quotation quotation) {
        boolean question =
                lastInside(quotation).filter(mark -> mark.form().equals("?")).isPresent();
        return lexicon.entries(CueEntry.Part.VERB, SentenceCues.lemmaOf(found.sentence(), found.verb())).stream()
                .filter(candidate -> question && candidate.kind() == CueClass.ASK)
                .findFirst()
                .or(() -> entry(found.sentence(), found.verb()));
    }

    /** The lexicon's entry for a verb with a clause; else for a verb in any shape by which somebody speaks. */
    Optional<CueEntry> entry(Sentence sentence, Token verb) {
        List<CueEntry> entries = lexicon.entries(CueEntry.Part.VERB, SentenceCues.lemmaOf(sentence, verb));
        return entries.stream()
                .filter(candidate -> candidate.frame().isClausal())
                .findFirst()
                .or(() -> entries.stream()
                        .filter(candidate -> !UNSPOKEN.contains(candidate.kind()))
                        .filter(candidate -> candidate.objects().isEmpty())
                        .findFirst()
                        .map(candidate -> CueEntry.quoting(verb, candidate.kind())));
    }

    private Optional<Place> placeBefore(Quotation quotation) {
        Sentence sentence = article.sentences().get(quotation.firstSentence());
        int last = 0;
        while (last < sentence.size()
                && sentence.token(last + 1).span().end() <= quotation.span().start()) {
            last++;
        }
        if (last > 0) {
            return Optional.of(new Place(sentence, last, true));
        }
        if (sentence.index() == 0) {
            return Optional.empty();
        }
        Sentence before = article.sentences().get(sentence.index() - 1);
        boolean colon = isColon(before.token(before.size()));
        return colon ? Optional.of(new Place(before, before.size(), false)) : Optional.empty();
    }

    /** The mayor replied: "…" */
    private Optional<Found> leading(Place place) {
        Sentence sentence = place.sentence();
        Token mark = sentence.token(place.index());
        boolean colon = isColon(mark);
        if (!colon && !Tokens.isComma(mark)) {
            return Optional.empty();
        }
        @Nullable Token any = null;
        for (int i = mark.index() - 1; i > 0; i--) {
            Token token = sentence.token(i);
            if (Tokens.isQuote(token)
                    || !colon && (Tokens.isComma(token) || mark.index() - i > NEAR)
                    || token.form().equals(";")) {
                break;
            }
            if (isVerb(token) && !hasClauseBefore(sentence, token, mark)) {
                if (speaks(sentence, token)) {
                    return Optional.of(new Found(sentence, token, speaker(sentence, token)));
                }
                if (any == null) {
                    any = token;
                }
            }
        }
        if (colon && mark.index() > 1 && sentence.token(mark.index() - 1).name() == NameType.PERSON) {
            return Optional.empty();
        }
        if (any == null || !colon && any.index() < mark.index() - 1) {
            return Optional.empty();
        }
        return Optional.of(new Found(sentence, any, speaker(sentence, any)));
    }

    private static boolean isVerb(Token token) {
        return token.isVerb() && !token.tag().equals("MD") && !token.relates("amod") && !token.relates("compound");
    }

    private static boolean hasClauseBefore(Sentence sentence, Token verb, Token mark) {
        return sentence.dependents(verb, "ccomp").stream().anyMatch(clause -> clause.index() < mark.index());
    }

    private static @Nullable Token speaker(Sentence sentence, Token verb) {
        return Inversion.after(sentence, verb)
                .or(() -> Subjects.find(sentence, verb))
                .or(() -> Inversion.before(sentence, verb))
                .or(() -> Inversion.first(sentence, verb))
                .orElse(null);
    }
}
