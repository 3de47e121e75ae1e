package org.dateline.desk.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.dateline.core.dictionary.Dictionary;
import org.dateline.core.dictionary.DictionaryReport;
import org.dateline.core.place.LayerFault;
import org.dateline.ingest.dictionary.DictionaryFolder;
import org.dateline.ingest.gazetteer.GazetteerFolder;
import org.dateline.ingest.gazetteer.LoadedLayer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code dateline load list}: the dictionaries and gazetteers that are loaded, a line each. */
@Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the loaded dictionaries and gazetteers.")
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
        GazetteerFolder gazetteers = folder.gazetteers();
        boolean whole = true;
        for (String name : gazetteers.names()) {
            whole &= show(gazetteers, name);
        }
        if (kept.files().isEmpty() && gazetteers.names().isEmpty()) {
            console.say("No dictionary is loaded in " + kept.path() + ", and no gazetteer.");
        }
        return whole ? ExitCode.OK : ExitCode.CONFIGURATION;
    }

    /** False if the layer is damaged: each of its bytes is checked here. */
    private boolean show(GazetteerFolder gazetteers, String name) {
        try {
            LoadedLayer loaded = gazetteers.open(name);
            loaded.layer().verify();
            Map<String, String> facts = loaded.facts();
            console.out()
                    .print(name + "\tgazetteer: " + facts.get("kind") + "\t" + facts.get("rows") + " rows\t"
                            + facts.get("loaded") + " loaded\t" + facts.get("damaged") + " damaged\t"
                            + facts.get("when") + "\n");
            return true;
        } catch (LayerFault fault) {
            console.say("dateline: " + LayerAdvice.of(fault));
            return false;
        }
    }
}
