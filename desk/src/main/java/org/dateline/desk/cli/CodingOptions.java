package org.dateline.desk.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.dateline.corenlp.CoreNlpParser;
import org.dateline.desk.coding.CodingResources;
import org.dateline.desk.coding.CodingRun;
import org.dateline.ingest.dictionary.DictionaryFolder;
import org.dateline.ingest.gazetteer.LoadedLayer;
import org.dateline.store.ledger.EntryContent.ReadAs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every verb that codes articles. */
final class CodingOptions {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "articles coded at the same time (default: one a processor)")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "no progress and no summary on stderr; faults are still named")
    boolean quiet;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "when the articles came out, as 2021-08-13 or 2021-08-13T10:15:00Z, whatever they say")
    @Nullable
    String published;

    @Option(names = "--charset", paramLabel = "NAME", description = "encoding of the files (default: detected)")
    @Nullable
    String charset;

    @Option(names = "--any-language", description = "code articles that are not in English too, for what it is worth")
    boolean anyLanguage;

    @Option(
            names = "--dictionaries",
            paramLabel = "DIR",
            description = "the folder of loaded dictionaries and gazetteers (default: " + DictionaryFolder.DEFAULT
                    + ", if it is there)")
    @Nullable
    Path dictionaries;

    @Option(
            names = "--only-loaded",
            description = "code with the loaded dictionaries alone, without the lexicons of the program")
    boolean onlyLoaded;

    /** What the options say of every article that is read. */
    ReadAs readAs() {
        return new ReadAs(published, charset);
    }

    /** A run with all of the options, whose addresses are asked as others say. */
    CodingRun run(CodingResources resources, Console console, WebOptions web) {
        return resources.run(console.in(), threads, CoreNlpParser::load, web::open);
    }

    /**
     * The dictionaries and gazetteers that the options name, or that are kept in the working folder; tells people which.
     *
     * @throws org.dateline.ingest.fault.InputFault if the folder that is named has none, or one cannot be read
     */
    CodingResources load(Console console) {
        CodingResources resources = CodingResources.load(dictionaries, onlyLoaded);
        if (!resources.gazetteers().isEmpty() && !quiet) {
            console.say("With the gazetteers in " + resources.folder() + ": "
                    + resources.gazetteers().stream().map(LoadedLayer::name).collect(Collectors.joining(", ")));
        }
        if (!resources.dictionaries().isEmpty() && !quiet) {
            console.say("With the dictionaries in " + resources.folder() + ": "
                    + resources.dictionaries().all().size() + (onlyLoaded ? ", and nothing else" : ""));
        }
        return resources;
    }
}
