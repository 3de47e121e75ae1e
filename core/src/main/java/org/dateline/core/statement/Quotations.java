package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;

/**
 * Pairs the quotation marks of a block, in every style: “…” ‘…’ "…" „…“ „…” «…» »…« ``…''.
 *
 * <p>A mark inside another quotation belongs to it. A mark that nothing closes reaches to the end of
 * its block if it opens a sentence or follows a colon or comma, as in speech that goes on in the next
 * paragraph; else it counts for nothing.
 */
final class Quotations {

    private static final int SPEECH_WORDS = 3;
    private static final String DOUBLE_OPENING = "\u201C\u00AB\u201E\u00BB";
    private static final String SINGLE = "'\u2018\u2019";

    private Quotations() {}

    /** Tells whether a span lies in one of some quotations. */
    static boolean hold(List<Quotation> quotations, Span span) {
        return quotations.stream().anyMatch(quotation -> quotation.span().contains(span));
    }

    private record Place(Sentence sentence, Token token) {}

    /** The outermost quotations of a block, in reading order. */
    static List<Quotation> find(List<Sentence> sentences, int block) {
        List<Place> places = places(sentences);
        List<Quotation> found = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < places.size(); i++) {
            if (open >= 0 && closes(places.get(open).token(), places.get(i).token())) {
                found.add(quotation(places.subList(open, i + 1), places, open, block));
                open = -1;
            } else if (open < 0 && opens(places, i)) {
                open = i;
            }
        }
        if (open >= 0 && reachesOn(places, open)) {
            found.add(quotation(places.subList(open, places.size()), places, open, block));
        }
        return found;
    }

    /** A block without marks as one quotation: up to the dash before the name that signs it. */
    static Quotation whole(List<Sentence> sentences, int block) {
        List<Place> places = places(sentences);
        int end = places.size();
        while (end > 1 && isOfName(places.get(end - 1).token())) {
            end--;
        }
        boolean signed = end > 1
                && end < places.size()
                && QuoteSignatures.isDash(places.get(end - 1).token());
        List<Place> quoted = signed ? places.subList(0, end - 1) : places;
        Quotation quotation = quotation(quoted, places, 0, block);
        return new Quotation(
                quotation.span(), block, quotation.firstSentence(), quotation.lastSentence(), quotation.words(), true);
    }

    private static List<Place> places(List<Sentence> sentences) {
        List<Place> places = new ArrayList<>();
        sentences.forEach(sentence -> sentence.tokens().forEach(token -> places.add(new Place(sentence, token))));
        return places;
    }

    private static boolean isOfName(Token token) {
        return token.isProperNoun() || token.form().equals(".");
    }

    private static boolean opens(List<Place> places, int i) {
        Token token = places.get(i).token();
        String form = token.form();
        if (DOUBLE_OPENING.contains(form) || form.equals("``") || form.equals("\"") || form.equals("''")) {
            return i + 1 < places.size();
        }
        return SINGLE.contains(form)
                && !form.equals("\u2019")
                && !token.relation().equals("case")
                && isApart(places, i)
                && hasSingleClose(places, i);
    }

    /** An opening single mark has space before it and none after; an apostrophe is the other way round. */
    private static boolean isApart(List<Place> places, int i) {
        Span span = places.get(i).token().span();
        boolean before = i == 0 || places.get(i - 1).token().span().end() < span.start();
        boolean after =
                i + 1 < places.size() && places.get(i + 1).token().span().start() == span.end();
        return before && after;
    }

    private static boolean hasSingleClose(List<Place> places, int open) {
        for (int i = open + 2; i < places.size(); i++) {
            if (closes(places.get(open).token(), places.get(i).token())) {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(Token opening, Token token) {
        String form = token.form();
        if (SINGLE.contains(opening.form())) {
            return SINGLE.contains(form)
                    && !form.equals("\u2018")
                    && !token.relation().equals("case");
        }
        return switch (opening.form()) {
            case "\u00AB" -> form.equals("\u00BB");
            case "\u00BB" -> form.equals("\u00AB") || form.equals("\u00BB");
            case "\u201E" -> form.equals("\u201C") || isDoubleClosing(form);
            default -> isDoubleClosing(form);
        };
    }

    private static boolean isDoubleClosing(String form) {
        return form.equals("\u201D") || form.equals("''") || form.equals("\"");
    }

    private static boolean reachesOn(List<Place> places, int open) {
        if (open == 0) {
            return true;
        }
        Place before = places.get(open - 1);
        return before.sentence() != places.get(open).sentence()
                || before.token().form().equals(":")
                || Tokens.isComma(before.token());
    }

    private static Quotation quotation(List<Place> quoted, List<Place> all, int open, int block) {
        int words = 0;
        boolean verb = false;
        for (Place place : quoted) {
            if (Character.isLetterOrDigit(place.token().form().codePointAt(0))) {
                words++;
                verb |= place.token().isVerb();
            }
        }
        Place first = quoted.get(Math.min(1, quoted.size() - 1));
        Place last = quoted.get(quoted.size() - 1);
        Span span = quoted.get(0).token().span().cover(last.token().span());
        boolean stop =
                quoted.size() > 2 && Tokens.isStop(quoted.get(quoted.size() - 2).token());
        boolean starts = open == 0
                || Tokens.isStop(all.get(open - 1).token())
                || all.get(open - 1).sentence() != first.sentence();
        boolean speech =
                words >= SPEECH_WORDS && (verb && (stop || starts) || stop && starts) || words > 0 && stop && starts;
        return new Quotation(
                span, block, first.sentence().index(), last.sentence().index(), words, speech);
    }
}
