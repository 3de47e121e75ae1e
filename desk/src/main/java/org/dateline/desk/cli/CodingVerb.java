package org.dateline.desk.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.coding.RecordWriter;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.desk.coding.CodingRun;
import org.dateline.desk.coding.CodingSink;
import org.dateline.desk.coding.Tally;
import org.dateline.desk.report.TextReport;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.dictionary.DictionaryFolder;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.ReadingFault;
import org.dateline.ingest.gazetteer.GazetteerFolder;
import org.dateline.ingest.gazetteer.LoadedLayer;

/** What the verbs that code have in common: run, print, name the faults, give the exit code. */
final class CodingVerb {

    private final Console console;
    private final CodingOptions options;

    CodingVerb(Console console, CodingOptions options) {
        this.console = console;
        this.options = options;
    }

    int code(List<String> files, ReadingOptions reading) {
        Progress progress = new Progress(console, options.quiet);
        List<LoadedLayer> gazetteers = new GazetteerFolder(folder().path()).open();
        CodingRun run = new CodingRun(
                console.in(),
                options.threads,
                dictionaries(gazetteers),
                gazetteers.stream().map(LoadedLayer::layer).toList());
        Tally tally = run.code(files, reading, new Printer(progress, gazetteers));
        progress.end(tally);
        console.out().flush();
        return exitCode(tally);
    }

    /**
     * The loaded dictionaries that the options name, or that are kept in the working folder.
     *
     * @throws InputFault if the folder that is named has none, or one cannot be read
     */
    private Dictionaries dictionaries(List<LoadedLayer> gazetteers) {
        DictionaryFolder folder = folder();
        Dictionaries dictionaries = folder.read(options.onlyLoaded);
        boolean named = options.dictionaries != null && gazetteers.isEmpty();
        if (dictionaries.isEmpty() && (named || options.onlyLoaded)) {
            throw new InputFault(
                    folder.path().toString(), "no dictionary is loaded there; see: dateline load actors --help");
        }
        if (!gazetteers.isEmpty() && !options.quiet) {
            console.say("With the gazetteers in " + folder.path() + ": "
                    + gazetteers.stream().map(LoadedLayer::name).collect(Collectors.joining(", ")));
        }
        if (!dictionaries.isEmpty() && !options.quiet) {
            console.say("With the dictionaries in " + folder.path() + ": "
                    + dictionaries.all().size() + (options.onlyLoaded ? ", and nothing else" : ""));
        }
        return dictionaries;
    }

    private DictionaryFolder folder() {
        return new DictionaryFolder(
                options.dictionaries == null ? Path.of(DictionaryFolder.DEFAULT) : options.dictionaries);
    }

    private static int exitCode(Tally tally) {
        if (tally.articles() == 0) {
            return tally.faults() == 0 ? ExitCode.OK : ExitCode.FAILED;
        }
        return tally.faults() + tally.cutArticles() == 0 ? ExitCode.OK : ExitCode.PARTLY;
    }

    /** Prints records to stdout and faults to stderr as they come. */
    private final class Printer implements CodingSink {
        private final Progress progress;
        private final RecordWriter records;
        private final TextReport report = new TextReport(console.colour());

        Printer(Progress progress, List<LoadedLayer> gazetteers) {
            this.progress = progress;
            this.records = new RecordWriter(
                    options.mentions,
                    Version.number(),
                    gazetteers.stream()
                            .map(loaded -> new RecordWriter.LoadedFile(loaded.name(), loaded.digest()))
                            .toList());
        }

        @Override
        public String render(CodedArticle article) {
            return options.format == CodingOptions.Format.JSONL ? records.write(article) : report.write(article);
        }

        @Override
        public void print(String rendered) {
            console.out().print(rendered);
            if (console.out().checkError()) {
                throw new OutputFault(console.outFailure().get());
            }
        }

        @Override
        public void fault(ReadingFault fault) {
            progress.clear();
            console.say("dateline: " + fault.getMessage());
        }

        @Override
        public void doubt(String message) {
            progress.clear();
            console.say("dateline: " + message);
        }

        @Override
        public void coded(Tally tally) {
            progress.show(tally);
        }
    }
}
