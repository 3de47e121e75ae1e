package org.dateline.desk.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.core.dictionary.Dictionary;
import org.dateline.core.dictionary.DictionaryKind;
import org.dateline.core.dictionary.DictionaryReport;
import org.dateline.ingest.dictionary.DictionaryFile;
import org.dateline.ingest.dictionary.DictionaryFolder;
import org.dateline.ingest.fault.InputFault;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline load actors|patterns FILE…}: keeps dictionaries and tells how every line was read. */
@Command(mixinStandardHelpOptions = true)
final class LoadFilesCommand implements Callable<Integer> {

    private final Console console;
    private final Set<DictionaryKind> kinds;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "dictionary files, as their makers publish them")
    private List<String> files = List.of();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Option(names = "--report", paramLabel = "FILE", description = "writes every line not understood there")
    private @Nullable Path report;

    /** @param kinds what may be loaded by this command */
    LoadFilesCommand(Console console, Set<DictionaryKind> kinds) {
        this.console = console;
        this.kinds = kinds;
    }

    @Override
    public Integer call() {
        DictionaryFolder kept = folder.folder();
        List<DictionaryReport> reports = new ArrayList<>();
        int refused = 0;
        for (String file : files) {
            try {
                DictionaryFile read = read(file);
                keep(kept, read);
                reports.add(read.dictionary().report());
                console.out().print(LoadReport.of(read.dictionary().report()));
            } catch (InputFault fault) {
                console.say("dateline: " + fault.getMessage());
                refused++;
            }
        }
        if (report != null) {
            write(report, reports);
        }
        if (!reports.isEmpty()) {
            console.say("Kept in " + kept.path() + "; dateline code uses it when started in the same folder"
                    + (kept.path().toString().equals(DictionaryFolder.DEFAULT) ? "." : " or with --dictionaries."));
        }
        return refused == 0 ? ExitCode.OK : reports.isEmpty() ? ExitCode.FAILED : ExitCode.PARTLY;
    }

    private DictionaryFile read(String name) {
        Path file;
        try {
            file = Path.of(name);
        } catch (InvalidPathException e) {
            throw new InputFault(name, "no name of a file here: " + e.getReason());
        }
        DictionaryFile read = DictionaryFile.read(file);
        Dictionary dictionary = read.dictionary();
        if (dictionary.file().startsWith(".")) {
            throw new InputFault(name, "hidden, as its name begins with a dot; give it another");
        }
        if (!kinds.contains(dictionary.kind())) {
            String verb = dictionary.kind() == DictionaryKind.PATTERNS ? "patterns" : "actors";
            throw new InputFault(
                    name, "holds " + dictionary.kind().label() + "; load it with: dateline load " + verb + " " + name);
        }
        return read;
    }

    private static void keep(DictionaryFolder folder, DictionaryFile file) {
        try {
            folder.keep(file);
        } catch (IOException e) {
            throw new FolderFault(folder.path(), e);
        }
    }

    private static void write(Path to, List<DictionaryReport> reports) {
        String all = reports.stream()
                .flatMap(report ->
                        report.notUnderstood().stream().map(problem -> LoadReport.line(report.file(), problem) + "\n"))
                .collect(Collectors.joining());
        try {
            Files.writeString(to, all, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new FolderFault(to, e);
        }
    }
}
