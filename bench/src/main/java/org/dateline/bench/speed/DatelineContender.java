package org.dateline.bench.speed;

import org.dateline.core.article.Article;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.coding.RecordWriter;
import org.dateline.core.syntax.ArticleParser;

/** All of {@code dateline code} from the article to the lines of its record. */
public final class DatelineContender implements Contender {

    private final ArticleParser parser;
    private final ArticleCoder coder = ArticleCoder.load();
    private final RecordWriter writer = new RecordWriter(false, "bench");

    public DatelineContender(ArticleParser parser) {
        this.parser = parser;
    }

    @Override
    public String name() {
        return "Dateline";
    }

    @Override
    public void work(Article article) {
        writer.write(coder.code(parser.parse(article)));
    }
}
