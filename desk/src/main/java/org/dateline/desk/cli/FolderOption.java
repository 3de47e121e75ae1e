package org.dateline.desk.cli;

import java.nio.file.Path;
import org.dateline.ingest.dictionary.DictionaryFolder;
import org.dateline.ingest.gazetteer.GazetteerFolder;
import picocli.CommandLine.Option;

/** The folder in which the verb {@code load} keeps dictionaries and gazetteers. */
final class FolderOption {

    @Option(
            names = "--dictionaries",
            paramLabel = "DIR",
            description =
                    "the folder that keeps them (default: " + DictionaryFolder.DEFAULT + " in the working folder)")
    private Path path = Path.of(DictionaryFolder.DEFAULT);

    DictionaryFolder folder() {
        return new DictionaryFolder(path);
    }

    GazetteerFolder gazetteers() {
        return new GazetteerFolder(path);
    }
}
