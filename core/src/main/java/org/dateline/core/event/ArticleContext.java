package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.actor.ArticleActors;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.statement.Statements;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.time.EventTimes;
import org.dateline.core.time.TimeMention;

/** What is known of an article before its events are coded. */
public record ArticleContext(
        ParsedArticle article,
        ArticleActors actors,
        List<PlaceMention> places,
        List<TimeMention> timeMentions,
        EventTimes times,
        Statements statements) {

    private static final Set<String> AWAY = Set.of("to", "from", "with", "between");

    public ArticleContext {
        timeMentions = List.copyOf(timeMentions);
        places = List.copyOf(places);
    }

    /** The places named in a sentence, demonyms aside, in reading order. */
    List<PlaceMention> placesIn(Sentence sentence) {
        List<PlaceMention> found = new ArrayList<>(2);
        for (PlaceMention place : places) {
            if (place.sentence() == sentence.index() && !place.demonym()) {
                found.add(place);
            }
        }
        return found;
    }

    /** Tells whether a token belongs to a time expression. */
    boolean isTime(Sentence sentence, Token token) {
        for (TimeMention time : timeMentions) {
            if (time.sentence() == sentence.index() && time.span().contains(token.span())) {
                return true;
            }
        }
        return false;
    }

    /** The most precise place named in a phrase: "the Pakistani city of Quetta". */
    Optional<PlaceMention> placeWithin(Sentence sentence, Token phrase) {
        PlaceMention best = null;
        for (Token token : sentence.subtree(
                phrase,
                branch -> !branch.relates("acl")
                        && !branch.relates("parataxis")
                        && !branch.relates("dep")
                        && !branch.relates("conj")
                        && !branch.relates("advcl")
                        && !leadsAway(sentence, branch))) {
            for (PlaceMention place : placesIn(sentence)) {
                if (place.headToken() == token.index() && (best == null || isFiner(place, best))) {
                    best = place;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** "the road to Orla", "a border with Arland" are not there. */
    private static boolean leadsAway(Sentence sentence, Token branch) {
        return branch.relates("nmod") && AWAY.contains(sentence.caseOf(branch));
    }

    private static boolean isFiner(PlaceMention place, PlaceMention than) {
        if (place.place() == null) {
            return false;
        }
        return than.place() == null
                || place.place().precision().compareTo(than.place().precision()) < 0;
    }
}
