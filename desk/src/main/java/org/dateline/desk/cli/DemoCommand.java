package org.dateline.desk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.desk.coding.CodingResources;
import org.dateline.desk.coding.InputFiles;
import org.dateline.desk.coding.Reading;
import org.dateline.desk.coding.ReadingInputs;
import org.dateline.desk.coding.Tally;
import org.dateline.desk.web.DeskServer;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dateline demo}: opens the desk on the sample crisis. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Opens the desk on the sample crisis, Afghanistan in the summer of 2021, and reads it into a record"
                        + " of its own while you watch.")
final class DemoCommand implements Callable<Integer> {

    private static final String RECORD = "dateline-demo.db";

    private final Console console;

    @Option(
            names = "--record",
            paramLabel = "RECORD",
            description = "the record to read it into (default: " + RECORD + " in the working folder)")
    private String record = RECORD;

    @Option(names = "--once", description = "read it, print what the record holds then, and end")
    private boolean once;

    @Mixin
    private DeskOptions desk = new DeskOptions();

    DemoCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ReadingInputs crisis = crisis();
        return once
                ? readOnce(crisis)
                : desk.serve(console, this::open, "reading", server -> readBeside(server, crisis));
    }

    private ReadingInputs crisis() {
        Path folder = console.home().resolve(DeskOptions.SAMPLE);
        if (!Files.isDirectory(folder)) {
            throw new ConfigurationFault("the sample crisis is not at " + folder);
        }
        return ReadingInputs.of(InputFiles.of(List.of(folder.toString())));
    }

    private RecordStore open() {
        return RecordStore.open(RecordAddress.of(record), Clock.systemUTC());
    }

    private void readBeside(DeskServer server, ReadingInputs crisis) {
        console.say("Reading the sample crisis into " + record + "; pages fill while it is read.");
        ReadingReport report = ReadingReport.ofAll(console, false);
        server.readings().submit("the sample crisis", crisis, report, report::end);
    }

    private int readOnce(ReadingInputs crisis) {
        try (Interruption interruption = Interruption.ofReading(console);
                RecordStore store = open()) {
            CodingResources resources = CodingResources.load(null, false);
            ReadingReport report = ReadingReport.ofAll(console, false);
            Tally tally = new Reading(
                            store,
                            resources,
                            resources.run(console.in(), Runtime.getRuntime().availableProcessors()))
                    .read(crisis, report);
            report.end();
            print(store.overview().counts());
            return CodingVerb.exitCode(tally);
        }
    }

    private void print(Map<String, Integer> counts) {
        counts.forEach((what, number) -> console.out().println(String.format(Locale.ROOT, "%-13s %d", what, number)));
        console.out().flush();
        console.say("To ask it: dateline claims --record " + record + "; to look at it: dateline --record " + record);
    }
}
