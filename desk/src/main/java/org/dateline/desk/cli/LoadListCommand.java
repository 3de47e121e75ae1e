package org.dateline.desk.cli;

import java.util.concurrent.Callable;
import org.dateline.core.dictionary.Dictionary;
import org.dateline.core.dictionary.DictionaryReport;
import org.dateline.ingest.dictionary.DictionaryFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline load list}: the dictionaries that are loaded, a line each. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the loaded dictionaries.")
final class LoadListCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private FolderOption folder = new FolderOption();

    LoadListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DictionaryFolder kept = folder.folder();
        for (Dictionary dictionary : kept.read(false).all()) {
            DictionaryReport report = dictionary.report();
            console.out()
                    .print(report.file() + "\t" + report.kind().label() + "\t" + report.lines() + " lines\t"
                            + report.notUnderstood().size() + " not understood\n");
        }
        if (kept.files().isEmpty()) {
            console.say("No dictionary is loaded in " + kept.path() + ".");
        }
        return ExitCode.OK;
    }
}
