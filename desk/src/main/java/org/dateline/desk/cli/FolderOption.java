package org.dateline.desk.cli;

import java.nio.file.Path;
import org.dateline.ingest.dictionary.DictionaryFolder;
import picocli.CommandLine.Option;

/** The folder in which the verb {@code load} keeps dictionaries. */
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
}
