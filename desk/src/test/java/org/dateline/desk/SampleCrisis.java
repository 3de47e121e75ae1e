package org.dateline.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dateline.core.article.Article;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.corenlp.CoreNlpParser;
import org.dateline.ingest.ArticleReader;
import org.dateline.ingest.ArticleSink;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.ItemFault;

/** The pages of the sample crisis, and a parser and coder that are loaded once for all tests. */
final class SampleCrisis {

    static final Path FOLDER = Path.of("../samples/afghanistan-2021");

    private static final ArticleParser PARSER = CoreNlpParser.load();
    private static final ArticleCoder CODER = ArticleCoder.load();
    private static final Map<Path, CodedArticle> CODED = new ConcurrentHashMap<>();

    private SampleCrisis() {}

    /** All pages, by name. */
    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** What is coded of a page, once for all tests. */
    static CodedArticle coded(Path page) {
        return CODED.computeIfAbsent(page, SampleCrisis::code);
    }

    /** Parses in the locale in which the program runs; all that is ours runs in that of the build. */
    private static ParsedArticle parse(Article article) {
        Locale build = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return PARSER.parse(article);
        } finally {
            Locale.setDefault(build);
        }
    }

    /** Codes a page anew. */
    static CodedArticle code(Path page) {
        List<Article> articles = new ArrayList<>();
        new ArticleReader().read(page, ReadingOptions.NONE, new ArticleSink() {
            @Override
            public void article(Article article, Capture capture) {
                articles.add(article);
            }

            @Override
            public void quarantined(ItemFault fault) {
                throw fault;
            }
        });
        return CODER.code(parse(articles.get(0)));
    }
}
