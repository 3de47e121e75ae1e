package org.dateline.core.coding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.actor.ActorMention;
import org.dateline.core.actor.ArticleActors;
import org.dateline.core.actor.Referent;
import org.dateline.core.statement.Phrase;
import org.dateline.core.statement.Speaker;
import org.dateline.core.statement.Statement;
import org.dateline.core.statement.Statements;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;

/**
 * Lets a pronoun that speaks stand for one and the same actor in statements and in events: for the one
 * that the reader of statements found, who knows who spoke before.
 */
final class SpeakerPronouns {

    private SpeakerPronouns() {}

    static ArticleActors bind(ArticleActors actors, Statements statements, ParsedArticle article) {
        Map<ActorMention, Referent> others = new HashMap<>();
        for (Statement statement : statements.all()) {
            Speaker speaker = statement.speaker();
            Phrase referent = speaker == null ? null : speaker.referent();
            if (speaker != null && referent != null) {
                mention(speaker.mention(), actors, article)
                        .ifPresent(pronoun -> mention(referent, actors, article)
                                .filter(meant -> !meant.referent().equals(pronoun.referent()))
                                .ifPresent(meant -> others.put(pronoun, meant.referent())));
            }
        }
        return others.isEmpty() ? actors : actors.rebound(others);
    }

    private static Optional<ActorMention> mention(Phrase phrase, ArticleActors actors, ParsedArticle article) {
        Sentence sentence = article.sentences().get(phrase.sentence());
        return actors.findMention(sentence, sentence.token(phrase.head()));
    }
}
