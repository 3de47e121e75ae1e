package org.dateline.bench.cli;

import java.util.function.Supplier;
import org.dateline.core.syntax.ArticleParser;

/** One of the things that {@code bench} measures over articles. */
interface SpeedMode {

    /**
     * Measures, and prints what was found.
     *
     * @param parsers loads the parser, when it is first needed
     * @return whether anything could be measured; if not, it is told why
     * @throws OutputFault if something cannot be written
     */
    boolean measure(SpeedRows rows, Supplier<ArticleParser> parsers);
}
