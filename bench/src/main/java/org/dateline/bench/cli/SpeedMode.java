package org.dateline.bench.cli;

import java.util.function.Supplier;
import org.dateline.core.syntax.ArticleParser;

/** One of the things that {@code bench} measures over articles. */
abstract class SpeedMode {

    /** Prints what was found. */
    final SpeedSheet sheet;

    /** Tells how far it is. */
    final Progress progress;

    SpeedMode(SpeedSheet sheet, Progress progress) {
        this.sheet = sheet;
        this.progress = progress;
    }

    /**
     * Measures, and prints what was found.
     *
     * @param parsers loads the parser, when it is first needed
     * @return whether anything could be measured; if not, it is told why
     * @throws OutputFault if something cannot be written
     */
    abstract boolean measure(SpeedRows rows, Supplier<ArticleParser> parsers);
}
