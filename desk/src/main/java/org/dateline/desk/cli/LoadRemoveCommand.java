package org.dateline.desk.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.ingest.dictionary.DictionaryFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dateline load remove NAME}: takes a loaded dictionary away. */
@Command(name = "remove", mixinStandardHelpOptions = true, description = "Removes a loaded dictionary.")
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
        try {
            if (kept.remove(name)) {
                console.say("Removed " + name + ".");
                return ExitCode.OK;
            }
        } catch (IOException e) {
            throw new FolderFault(kept.path(), e);
        }
        List<String> names =
                kept.files().stream().map(file -> file.getFileName().toString()).toList();
        console.say("dateline: " + kept.path() + " has no dictionary named " + name
                + (names.isEmpty() ? "; none is loaded" : "; loaded are " + String.join(", ", names)));
        return ExitCode.FAILED;
    }
}
