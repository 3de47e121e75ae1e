package org.dateline.bench.speed;

import org.dateline.core.article.Article;

/** A program whose cost is measured; its models are loaded when it is made. */
public interface Contender {

    /** Its name for people. */
    String name();

    /** Does all that it does with an article. */
    void work(Article article);
}
