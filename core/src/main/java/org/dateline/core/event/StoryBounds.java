package org.dateline.core.event;

import java.util.List;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.place.RelativePlaces;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Tells where a story leaves its place: at a place far from it, at a bare bearing. For one article; thread-safe. */
final class StoryBounds {

    private static final WordList LOCATIVES = WordList.ofResource(StoryBounds.class, "locatives.txt");
    private static final RelativePlaces RELATIVE = RelativePlaces.load();

    private final ArticleContext context;

    StoryBounds(ArticleContext context) {
        this.context = context;
    }

    /** Tells whether no sentence behind one, up to another, sets what it tells elsewhere. */
    boolean stays(PlaceMention place, Sentence from, Sentence to) {
        return behind(from, to).stream()
                .noneMatch(sentence -> isAtBearing(sentence)
                        || context.placesIn(sentence).stream()
                                .anyMatch(
                                        other -> isSetting(sentence, other) && !EventCoreference.isNear(place, other)));
    }

    /** Tells whether none of these sentences names a place elsewhere, whatever it says of it. */
    boolean namesNoOther(PlaceMention place, Sentence from, Sentence to) {
        return behind(from, to).stream()
                .flatMap(sentence -> context.placesIn(sentence).stream())
                .allMatch(other -> EventCoreference.isNear(place, other));
    }

    private List<Sentence> behind(Sentence from, Sentence to) {
        return context.article().sentences().subList(from.index() + 1, to.index() + 1);
    }

    /** "In Haiti, gangs attacked", "shelled Orla"; but "according to Orla" sets nothing there. */
    private boolean isSetting(Sentence sentence, PlaceMention mention) {
        Token head = sentence.token(mention.headToken());
        boolean wide = mention.findPlace()
                .filter(place -> place.precision() == PlacePrecision.COUNTRY)
                .isPresent();
        boolean within = (head.relates("obl") || head.relates("nmod")) && LOCATIVES.contains(sentence.caseOf(head));
        boolean target = head.relates("obj") || head.relation().equals("nsubj:pass") || head.relates("compound");
        return !context.earlier().isBystander(mention) && (wide ? within && head.relates("obl") : within || target);
    }

    /** "In the west, rebels attacked a train": nobody knows of what, but not of the town told of before. */
    static boolean isAtBearing(Sentence sentence) {
        return sentence.tokens().stream()
                .anyMatch(token -> RELATIVE.isBearing(token)
                        && token.relates("obl")
                        && sentence.caseOf(token).equals("in")
                        && !sentence.hasDependent(token, "nmod"));
    }
}
