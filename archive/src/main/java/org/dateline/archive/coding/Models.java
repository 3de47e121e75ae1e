package org.dateline.archive.coding;

import java.util.Locale;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.corenlp.CoreNlpParser;

/**
 * What articles are parsed and coded with: loaded once a JVM, when the first task needs it, and shared by all tasks of that
 * JVM. Thread-safe.
 */
final class Models {

    private final ArticleParser parser;

    private final ArticleCoder coder;

    private Models() {
        // CoreNLP lowers words in the default locale; a record must not depend on where it is made.
        Locale.setDefault(Locale.ROOT);
        this.coder = ArticleCoder.load();
        this.parser = CoreNlpParser.load();
    }

    private static final class Loaded {
        static final Models MODELS = new Models();
    }

    static Models ofThisProcess() {
        return Loaded.MODELS;
    }

    ArticleParser parser() {
        return parser;
    }

    ArticleCoder coder() {
        return coder;
    }
}
