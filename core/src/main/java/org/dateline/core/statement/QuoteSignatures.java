package org.dateline.core.statement;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Finds who speaks a quotation without a verb: the name behind a dash, or the label of a transcript. */
final class QuoteSignatures {

    private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014", "\u2015");

    /** How many words the name of a speaker in a transcript may have. */
    private static final int LONGEST_LABEL = 4;

    private final ParsedArticle article;

    QuoteSignatures(ParsedArticle article) {
        this.article = article;
    }

    /** Who signs a quotation, or is named inside it as in a transcript: "…" — Name; "NAME: …". */
    Optional<QuoteCues.Found> find(Quotation quotation) {
        return signed(quotation).or(() -> labelled(quotation));
    }

    static boolean isDash(Token token) {
        return DASHES.contains(token.form());
    }

    private Optional<QuoteCues.Found> signed(Quotation quotation) {
        Sentence sentence = article.sentences().get(quotation.lastSentence());
        int from = QuoteCues.firstAfter(sentence, quotation);
        if (from > sentence.size() && sentence.index() + 1 < article.sentences().size()) {
            sentence = article.sentences().get(sentence.index() + 1);
            from = 1;
        }
        if (from >= sentence.size() || !isDash(sentence.token(from))) {
            return Optional.empty();
        }
        Token dash = sentence.token(from);
        Token name = sentence.token(from + 1);
        boolean person = name.name() == NameType.PERSON || name.isProperNoun();
        if (!person || dash.span().start() - quotation.span().end() > 2) {
            return Optional.empty();
        }
        while (name.index() < sentence.size()
                && sentence.token(name.index() + 1).isProperNoun()) {
            name = sentence.token(name.index() + 1);
        }
        return endsLine(sentence, name) ? Optional.of(new QuoteCues.Found(sentence, dash, name)) : Optional.empty();
    }

    /** Tells whether nothing but a full stop, or what the comma after a name adds, follows it on its line. */
    private static boolean endsLine(Sentence sentence, Token name) {
        if (name.index() == sentence.size()) {
            return true;
        }
        Token next = sentence.token(name.index() + 1);
        boolean newLine = next.span().start() - name.span().end() > 1 || Tokens.isQuote(next);
        return newLine || next.form().equals(".") || Tokens.isComma(next);
    }

    private Optional<QuoteCues.Found> labelled(Quotation quotation) {
        Sentence sentence = article.sentences().get(quotation.firstSentence());
        int first = 1;
        while (first <= sentence.size()
                && sentence.token(first).span().start() <= quotation.span().start()) {
            first++;
        }
        for (int i = first; i <= sentence.size() && i <= first + LONGEST_LABEL; i++) {
            Token token = sentence.token(i);
            if (QuoteCues.isColon(token) && i > first) {
                Token name = sentence.token(i - 1);
                boolean capitals = name.form().length() > 1
                        && name.form().equals(name.form().toUpperCase(Locale.ROOT));
                return capitals || name.name() == NameType.PERSON
                        ? Optional.of(new QuoteCues.Found(sentence, token, name))
                        : Optional.empty();
            }
            if (!token.isNoun() && !token.isPunctuation()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
