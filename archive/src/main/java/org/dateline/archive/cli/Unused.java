package org.dateline.archive.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.dateline.ingest.dictionary.DictionaryFolder;
import org.dateline.ingest.fault.OneLine;
import org.dateline.ingest.gazetteer.GazetteerFolder;

/** What other verbs would code with, and archive does not: they are files of one machine, and rows do not tell of them. */
final class Unused {

    private Unused() {}

    /**
     * Says that loaded dictionaries or gazetteers are not used; empty if there are none.
     *
     * @param folder in which they are kept
     */
    static Optional<String> in(Path folder) {
        if (new DictionaryFolder(folder).files().isEmpty()
                && new GazetteerFolder(folder).names().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("Without the dictionaries and gazetteers in " + OneLine.of(folder.toString())
                + ": archive uses none; read, given the folder, codes all of it again with them");
    }
}
