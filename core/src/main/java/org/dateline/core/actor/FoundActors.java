package org.dateline.core.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.core.mention.Mention;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/** The actors found so far in one article, by the token that heads each mention. Not thread-safe. */
final class FoundActors {

    private final ParsedArticle article;
    private final @Nullable ActorMention[][] byHead;
    private final List<ActorMention> mentions = new ArrayList<>();

    FoundActors(ParsedArticle article) {
        this.article = article;
        this.byHead = new ActorMention[article.sentences().size()][];
        for (Sentence sentence : article.sentences()) {
            byHead[sentence.index()] = new ActorMention[sentence.size() + 1];
        }
    }

    Optional<Referent> find(Sentence sentence, Token head) {
        return Optional.ofNullable(byHead[sentence.index()][head.index()]).map(ActorMention::referent);
    }

    boolean holds(Sentence sentence, Token head) {
        return byHead[sentence.index()][head.index()] != null;
    }

    /** Adds a mention unless its head stands for an actor already. */
    void put(Sentence sentence, Token head, Span name, Referent referent) {
        if (!holds(sentence, head)) {
            ActorMention mention = new ActorMention(Mention.of(sentence, head), name, referent);
            byHead[sentence.index()][head.index()] = mention;
            mentions.add(mention);
        }
    }

    /** The words of the phrase that a noun heads. */
    String wordsOf(Sentence sentence, Token noun) {
        return exact(Mention.of(sentence, noun).span());
    }

    String exact(Span span) {
        return article.article().text().exact(span);
    }

    ArticleActors inReadingOrder() {
        mentions.sort(Comparator.comparing(ActorMention::name));
        return new ArticleActors(byHead, mentions);
    }
}
