package org.dateline.bench.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.dateline.bench.parts.Part;
import org.dateline.bench.parts.PartRun;
import org.dateline.bench.parts.PartTable;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.core.syntax.Sentence;
import org.openjdk.jmh.runner.RunnerException;

/** What each part of coding costs, over a file that is there only as long, for the JVMs that JMH starts. */
final class PartsMode extends SpeedMode {

    /** Articles, at most. */
    private static final int SAMPLE = 100;

    private final PartRun run;

    PartsMode(PartRun run, SpeedSheet sheet, Progress progress) {
        super(sheet, progress);
        this.run = run;
    }

    @Override
    boolean measure(SpeedRows rows, Supplier<ArticleParser> parsers) {
        SpeedRows some = rows.some(SAMPLE);
        int tokens = tokens(some, parsers.get());
        try {
            PartTable table = table(some.json(), tokens);
            String size = String.format(Locale.ROOT, "%,d articles, %,d tokens", some.size(), tokens);
            sheet.print(size + "\n\n" + table.report(), table.measures(tokens));
            return true;
        } catch (RunnerException e) {
            progress.say("the parts cannot be measured: " + e.getMessage());
            return false;
        }
    }

    private static int tokens(SpeedRows rows, ArticleParser parser) {
        return rows.articles().stream()
                .flatMap(article -> parser.parse(article).sentences().stream())
                .mapToInt(Sentence::size)
                .sum();
    }

    private PartTable table(List<String> json, int tokens) throws RunnerException {
        Path file = write(json);
        try {
            return new PartTable(
                    run.run(List.of(Part.values()), file, tokens, part -> progress.measuring(part.label())));
        } finally {
            file.toFile().delete();
        }
    }

    private static Path write(List<String> rows) {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"));
        try {
            return Files.write(Files.createTempFile("dateline-parts", ".jsonl"), rows);
        } catch (IOException e) {
            throw OutputFault.ofFile(folder.toString(), folder, e);
        }
    }
}
