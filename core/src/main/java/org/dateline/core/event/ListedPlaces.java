package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Reads lists of places by their words, where a parser loses count: "Orla in Brena, Tulm in Garo and Nesk in Ilm". */
final class ListedPlaces {

    private static final Set<String> SEPARATORS = Set.of(",", "and");
    private static final Set<String> OPENERS = Set.of(":", ",", "and", "then", "first");

    private ListedPlaces() {}

    /** A named place with those of the list that it begins, each followed by the province it is in; else it alone. */
    static List<PlaceMention> from(Sentence sentence, PlaceMention first, ArticleContext context) {
        List<PlaceMention> mentions = inOrder(sentence, context);
        List<PlaceMention> listed = new ArrayList<>(List.of(first));
        int at = mentions.indexOf(first);
        while (at >= 0 && at + 2 < mentions.size()) {
            PlaceMention area = mentions.get(at + 1);
            PlaceMention next = mentions.get(at + 2);
            if (!isIn(sentence, mentions.get(at), area) || !isNext(sentence, area, next)) {
                break;
            }
            listed.add(next);
            at += 2;
        }
        boolean closed = at > 0 && at + 1 < mentions.size() && isIn(sentence, mentions.get(at), mentions.get(at + 1));
        return closed ? listed : List.of(first);
    }

    /**
     * The places that stand on the other side of a colon for several that are only counted: "two towns fell: Orla on
     * Monday, Brena a day later". Where they lie is told behind a preposition, and is none of them.
     */
    static List<PlaceMention> behindColon(Sentence sentence, Token counted, ArticleContext context) {
        Optional<Token> colon = sentence.tokens().stream()
                .filter(token -> token.form().equals(":"))
                .findFirst();
        if (colon.isEmpty() || !counted.tag().equals("NNS")) {
            return List.of();
        }
        boolean behind = counted.index() < colon.get().index();
        List<PlaceMention> listed = inOrder(sentence, context).stream()
                .filter(mention -> mention.headToken() > colon.get().index() == behind)
                .filter(mention -> opens(sentence, mention) && !isWide(mention))
                .toList();
        return listed.size() > 1 ? listed : List.of();
    }

    private static List<PlaceMention> inOrder(Sentence sentence, ArticleContext context) {
        return context.placesIn(sentence).stream()
                .sorted(Comparator.comparing(PlaceMention::headToken))
                .toList();
    }

    private static boolean isIn(Sentence sentence, PlaceMention place, PlaceMention area) {
        return area.headToken() == place.headToken() + 2
                && sentence.token(place.headToken() + 1).form().equals("in");
    }

    private static boolean isNext(Sentence sentence, PlaceMention area, PlaceMention next) {
        int start = firstToken(sentence, next);
        for (int i = area.headToken() + 1; i < start; i++) {
            if (!SEPARATORS.contains(sentence.token(i).form())) {
                return false;
            }
        }
        return start > area.headToken() + 1;
    }

    private static boolean opens(Sentence sentence, PlaceMention mention) {
        int before = firstToken(sentence, mention) - 1;
        return before < 1 || OPENERS.contains(sentence.token(before).lemma().toLowerCase(Locale.ROOT));
    }

    private static boolean isWide(PlaceMention mention) {
        return mention.findPlace()
                .filter(place -> place.precision() == PlacePrecision.COUNTRY
                        || place.precision() == PlacePrecision.REGION
                        || place.precision() == PlacePrecision.PROVINCE)
                .isPresent();
    }

    private static int firstToken(Sentence sentence, PlaceMention mention) {
        int start = mention.headToken();
        while (start > 1
                && sentence.token(start - 1).span().start() >= mention.span().start()) {
            start--;
        }
        return start;
    }
}
