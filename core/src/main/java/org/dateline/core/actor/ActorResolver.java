package org.dateline.core.actor;

import java.util.List;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.syntax.ParsedArticle;

/**
 * Finds whom each noun and pronoun of an article refers to: by name in the lexicon with the office held
 * at publication, by surname or description inside the article, by agent noun and country. Thread-safe.
 */
public final class ActorResolver {

    private final ActorLexicon lexicon;
    private final AnaphorLexicon anaphors;
    private final LoadedLexicon loaded;

    public ActorResolver(ActorLexicon lexicon) {
        this(lexicon, Dictionaries.NONE);
    }

    /** @param dictionaries loaded ones, whose names win over those of the lexicon */
    public ActorResolver(ActorLexicon lexicon, Dictionaries dictionaries) {
        this.lexicon = lexicon;
        this.loaded = LoadedLexicon.of(dictionaries);
        this.anaphors = AnaphorLexicon.load();
    }

    /**
     * Resolves the mentions of an article.
     *
     * @param places its places, which tell the country of "officials in Kandahar"
     */
    public ArticleActors resolve(ParsedArticle article, List<PlaceMention> places) {
        return new ArticleReading(article, lexicon, loaded, anaphors, places).resolve();
    }
}
