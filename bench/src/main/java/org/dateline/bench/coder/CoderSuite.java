package org.dateline.bench.coder;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.bench.gold.RowText;
import org.dateline.bench.suite.Scorer;
import org.dateline.bench.suite.Suite;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.ingest.dictionary.DictionaryFolder;
import org.dateline.ingest.fault.InputFault;
import picocli.CommandLine.Option;

/** Dateline with the dictionaries of PETRARCH or TABARI alone, on sentences with the events they must give. */
public final class CoderSuite implements Suite {

    private final Options options = new Options();

    /** Where the dictionaries are. */
    private static final class Options {
        @Option(
                names = "--dictionaries",
                required = true,
                paramLabel = "DIR",
                description = "the folder of the dictionaries that the sentences are coded with, and no others")
        private Path folder = Path.of(DictionaryFolder.DEFAULT);
    }

    @Override
    public String name() {
        return "coders";
    }

    @Override
    public String description() {
        return "Codes sentences with loaded dictionaries alone and tells how many are fully right: the same pairs of"
                + " source and target with the same codes, no more and no fewer.";
    }

    @Override
    public String rowForm() {
        return "{\"sentence\", \"date\": \"19950131\", \"events\": [{\"source\", \"target\", \"code\"}], \"noevents\":"
                + " true if there are none, \"category\"}";
    }

    @Override
    public RowText rowText() {
        return RowText.field("sentence", "text");
    }

    @Override
    public Optional<Object> options() {
        return Optional.of(options);
    }

    /** @throws InputFault if there is no dictionary in the folder, or one that cannot be read */
    @Override
    public Scorer<?> load(ArticleParser parser) {
        DictionaryFolder folder = new DictionaryFolder(options.folder);
        if (folder.files().isEmpty()) {
            throw new InputFault(options.folder.toString(), "no folder with dictionaries");
        }
        return new CoderScorer(parser, ArticleCoder.load(folder.read(true)));
    }
}
