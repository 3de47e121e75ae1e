package org.dateline.desk.cli;

import java.nio.file.Path;
import org.dateline.ingest.dictionary.DictionaryFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of every verb that codes articles. */
final class CodingOptions {

    enum Format {
        TEXT,
        JSONL
    }

    /** The formats as they are typed. */
    static final class FormatName implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            for (Format format : Format.values()) {
                if (format.name().equalsIgnoreCase(value)) {
                    return format;
                }
            }
            throw new TypeConversionException("it is text or jsonl, not '" + value + "'");
        }
    }

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description = "text for people, jsonl for programs (default: ${DEFAULT-VALUE})")
    Format format = Format.TEXT;

    @Option(names = "--mentions", description = "with jsonl: lines for time expressions, places and actors too")
    boolean mentions;

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
}
