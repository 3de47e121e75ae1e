package org.dateline.desk.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.ingest.dictionary.DictionaryFolder;
import org.dateline.ingest.gazetteer.GazetteerFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline load remove NAME}: takes a loaded dictionary or gazetteer away. */
@Command(name = "remove", mixinStandardHelpOptions = true, description = "Removes a loaded dictionary or gazetteer.")
final class LoadRemoveCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "NAME", description = "the name of its file, as load list shows it")
    private String name = "";

    @Mixin
    private FolderOption folder = new FolderOption();

    LoadRemoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        DictionaryFolder kept = folder.folder();
        GazetteerFolder gazetteers = folder.gazetteers();
        try {
            // Both, if a dictionary and a gazetteer have the name: | and not ||.
            if (kept.remove(name) | gazetteers.remove(name)) {
                console.say("Removed " + name + ".");
                return ExitCode.OK;
            }
        } catch (IOException e) {
            throw new FolderFault(kept.path(), e);
        }
        List<String> names = new ArrayList<>(
                kept.files().stream().map(file -> file.getFileName().toString()).toList());
        names.addAll(gazetteers.names());
        console.say("dateline: " + kept.path() + " has no dictionary or gazetteer named " + name
                + (names.isEmpty() ? "; none is loaded" : "; loaded are " + String.join(", ", names)));
        return ExitCode.FAILED;
    }
}
