package org.dateline.bench.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of every suite. */
final class SuiteOptions {

    enum Format {
        TEXT,
        JSON
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
            throw new TypeConversionException("it is text or json, not '" + value + "'");
        }
    }

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description = "text for people, json for programs, one object a line (default: ${DEFAULT-VALUE})")
    Format format = Format.TEXT;

    @Option(
            names = "--errors",
            defaultValue = "0",
            paramLabel = "N",
            description = "show up to N examples of each kind of error too")
    int errors;

    @Option(names = "--keep", description = "append the figures to bench/results.tsv")
    boolean keep;
}
