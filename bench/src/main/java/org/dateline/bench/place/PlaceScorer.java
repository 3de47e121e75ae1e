package org.dateline.bench.place;

import java.util.List;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.gold.RowArticles;
import org.dateline.bench.suite.Outcome;
import org.dateline.bench.suite.Scorer;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.place.PlaceTagger;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.core.syntax.ParsedArticle;

/** Reads each row as {@code dateline code} does, and compares the places found with those marked. */
final class PlaceScorer implements Scorer<ArticlePlaces> {

    private final RowArticles articles = new RowArticles();
    private final ArticleParser parser;
    private final PlaceTagger tagger;
    private final List<Resolver> resolvers;
    private final PlaceComparison comparison;

    /** @param resolvers Dateline's first */
    PlaceScorer(ArticleParser parser, Gazetteer gazetteer, List<Resolver> resolvers) {
        this.parser = parser;
        this.tagger = new PlaceTagger(gazetteer);
        this.resolvers = List.copyOf(resolvers);
        this.comparison = new PlaceComparison(new CountryNames(gazetteer), resolvers);
    }

    @Override
    public ArticlePlaces score(GoldRow row) {
        List<Toponym> gold = Toponym.ofRow(row);
        ParsedArticle parsed = parser.parse(articles.read(row));
        return comparison.compare(row, parsed, gold, tagger.ground(parsed));
    }

    @Override
    public Outcome sum(List<ArticlePlaces> rows) {
        return PlaceMeasures.of(rows, resolvers.stream().map(Resolver::name).toList());
    }
}
