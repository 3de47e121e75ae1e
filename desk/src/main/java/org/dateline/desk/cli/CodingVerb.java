package org.dateline.desk.cli;

import java.util.List;
import java.util.OptionalLong;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.coding.RecordWriter;
import org.dateline.desk.coding.CodingResources;
import org.dateline.desk.coding.CodingSink;
import org.dateline.desk.coding.InputFiles;
import org.dateline.desk.coding.ReadingInputs;
import org.dateline.desk.coding.Tally;
import org.dateline.desk.report.TextReport;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.OneLine;
import org.dateline.ingest.fault.Origin;
import org.dateline.ingest.fault.ReadingFault;

/** What the verbs that code have in common: run, print, name the faults, give the exit code. */
final class CodingVerb {

    private final Console console;
    private final CodingOptions options;
    private final WebOptions web;
    private final RecordOutput output;

    CodingVerb(Console console, CodingOptions options, WebOptions web, RecordOutput output) {
        this.console = console;
        this.options = options;
        this.web = web;
        this.output = output;
    }

    int code(InputFiles files) {
        if (isNothingThere(files, console)) {
            return ExitCode.USAGE;
        }
        Progress progress = new Progress(console, options.quiet);
        CodingResources resources = options.load(console);
        Printer printer = new Printer(progress, resources.writer(output.mentions));
        Tally tally = options.run(resources, console, web)
                .code(files, ReadingInputs.options(options.readAs(), options.anyLanguage), printer);
        progress.end(tally);
        console.out().flush();
        return exitCode(tally);
    }

    /** Tells whether nothing is there of what was named, and names it to people; of what is there in part the rest is read. */
    static boolean isNothingThere(InputFiles files, Console console) {
        List<String> missing = files.missing();
        if (missing.isEmpty() || missing.size() < files.given().size()) {
            return false;
        }
        missing.forEach(
                name -> console.say("dateline: " + InputFault.missing(name).getMessage()));
        return true;
    }

    static int exitCode(Tally tally) {
        if (tally.articles() + tally.known() == 0) {
            return tally.faults() == 0 ? ExitCode.OK : ExitCode.FAILED;
        }
        return tally.faults() + tally.cutArticles() == 0 ? ExitCode.OK : ExitCode.PARTLY;
    }

    /** Prints records to stdout and faults to stderr as they come. */
    private final class Printer implements CodingSink<String> {
        private final Progress progress;
        private final RecordWriter records;
        private final TextReport report = new TextReport(console.colour());

        Printer(Progress progress, RecordWriter records) {
            this.progress = progress;
            this.records = records;
        }

        @Override
        public String render(CodedArticle article, Capture capture) {
            return output.format == RecordOutput.Format.JSONL ? records.write(article) : report.write(article);
        }

        @Override
        public void take(String rendered) {
            console.out().print(rendered);
            if (console.out().checkError()) {
                throw new OutputFault(console.outFailure().get());
            }
        }

        @Override
        public void repeatedId(String id, Origin first, Origin again) {
            doubt(OneLine.of(again.toString()) + ": has the id of " + OneLine.of(first.toString()) + ", \""
                    + OneLine.of(id) + "\"; records of both refer to it");
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
        public void begin(OptionalLong size) {
            progress.begin(size);
        }

        @Override
        public void coded(Tally tally) {
            progress.show(tally);
        }
    }
}
