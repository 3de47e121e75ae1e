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

/** {@code dateline load remove NAME...}: takes loaded dictionaries and gazetteers away. */
@Command(name = "remove", mixinStandardHelpOptions = true, description = "Removes loaded dictionaries and gazetteers.")
final class LoadRemoveCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "NAME", arity = "1..*", description = "the names of their files, as load list shows them")
    private List<String> names = List.of();

    @Mixin
    private FolderOption folder = new FolderOption();

    LoadRemoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        int unknown = 0;
        for (String name : names) {
            unknown += remove(name) ? 0 : 1;
        }
        return ExitCode.ofNamed(names.size(), unknown);
    }

    private boolean remove(String name) {
        DictionaryFolder kept = folder.folder();
        GazetteerFolder gazetteers = folder.gazetteers();
        try {
            // Both, if a dictionary and a gazetteer have the name: | and not ||.
            if (kept.remove(name) | gazetteers.remove(name)) {
                console.say("Removed " + name + ".");
                return true;
            }
        } catch (IOException e) {
            throw new FolderFault(kept.path(), e);
        }
        List<String> loaded = new ArrayList<>(
                kept.files().stream().map(file -> file.getFileName().toString()).toList());
        loaded.addAll(gazetteers.names());
        console.say("dateline: " + kept.path() + " has no dictionary or gazetteer named " + name
                + (loaded.isEmpty() ? "; none is loaded" : "; loaded are " + String.join(", ", loaded)));
        return false;
    }
}
