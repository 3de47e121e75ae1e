package org.dateline.core.syntax;

import org.dateline.core.article.Article;

/** Splits an article into sentences and parses them; thread-safe and deterministic. */
public interface ArticleParser {

    ParsedArticle parse(Article article);
}
