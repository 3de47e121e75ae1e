package org.dateline.desk.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.ingest.dictionary.DictionaryFolder;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.gazetteer.DumpReport;
import org.dateline.ingest.gazetteer.GazetteerFolder;
import org.dateline.ingest.gazetteer.GazetteerLoad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline load gazetteer FILE…}: keeps dumps of GeoNames as layers, and grounds places in them. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        description = "Loads dumps of GeoNames: places (allCountries, a country, cities500), alternate names"
                + " (alternateNamesV2), codes of divisions (admin1CodesASCII, admin2Codes).")
final class LoadGazetteerCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "dumps as GeoNames publishes them: .txt, .zip or .gz")
    private List<String> files = List.of();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Option(
            names = {"-q", "--quiet"},
            description = "no progress on stderr")
    private boolean quiet;

    LoadGazetteerCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        GazetteerFolder kept = folder.gazetteers();
        int loaded = 0;
        boolean whole = true;
        try (GazetteerLoad load = kept.load(Clock.systemUTC())) {
            for (String file : files) {
                try {
                    DumpReport report = load(load, file);
                    console.out().print(DumpSummary.of(report));
                    whole &= report.damaged() == 0;
                    loaded++;
                } catch (InputFault fault) {
                    console.say("dateline: " + fault.getMessage());
                    whole = false;
                }
            }
        } catch (IOException e) {
            throw new FolderFault(kept.path(), e);
        }
        if (loaded > 0) {
            String dictionaries = folder.folder().path().toString();
            console.say("Kept in " + kept.path() + "; dateline code uses it when started in the same folder"
                    + (dictionaries.equals(DictionaryFolder.DEFAULT)
                            ? "."
                            : " or with --dictionaries " + dictionaries + "."));
        }
        return whole ? ExitCode.OK : loaded == 0 ? ExitCode.FAILED : ExitCode.PARTLY;
    }

    private DumpReport load(GazetteerLoad load, String name) throws IOException {
        Path file;
        try {
            file = Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputFault(name, "no name of a file here: " + e.getReason());
        }
        RowProgress progress = new RowProgress(console, String.valueOf(file.getFileName()), quiet);
        try {
            return load.load(file, progress);
        } finally {
            progress.end();
        }
    }
}
