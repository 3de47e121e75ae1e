package org.dateline.desk.cli;

import java.nio.file.Path;
import org.dateline.ingest.ReadingOptions;
import org.dateline.ingest.dictionary.DictionaryFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every verb that codes articles. */
final class CodingOptions {

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "articles coded at the same time (default: one a processor)")
    int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = {"-q", "--quiet"},
            description = "no progress and no summary on stderr; faults are still named")
    boolean quiet;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "when the articles came out, as 2021-08-13 or 2021-08-13T10:15:00Z, whatever they say")
    @Nullable
    String published;

    @Option(names = "--charset", paramLabel = "NAME", description = "encoding of the files (default: detected)")
    @Nullable
    String charset;

    @Option(names = "--any-language", description = "code articles that are not in English too, for what it is worth")
    boolean anyLanguage;

    @Option(
            names = "--dictionaries",
            paramLabel = "DIR",
            description = "the folder of loaded dictionaries and gazetteers (default: " + DictionaryFolder.DEFAULT
                    + ", if it is there)")
    @Nullable
    Path dictionaries;

    @Option(
            names = "--only-loaded",
            description = "code with the loaded dictionaries alone, without the lexicons of the program")
    boolean onlyLoaded;

    /**
     * What the options say of every article that is read.
     *
     * @throws org.dateline.ingest.fault.InputFault if a date or an encoding is none
     */
    ReadingOptions reading() {
        ReadingOptions reading = new ReadingOptions(null, null, anyLanguage);
        if (published != null) {
            reading = reading.published(published);
        }
        return charset == null ? reading : reading.charset(charset);
    }
}
