package org.dateline.desk.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How the verbs that print what they code show it. */
final class RecordOutput {

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
}
