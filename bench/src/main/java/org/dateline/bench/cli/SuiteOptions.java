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

    /** A number of examples as it is typed. */
    static final class ErrorCount implements ITypeConverter<Integer> {

        private static final String ALL = "all";

        @Override
        public Integer convert(String value) {
            if (value.equalsIgnoreCase(ALL)) {
                return Integer.MAX_VALUE;
            }
            try {
                return Integer.valueOf(value);
            } catch (NumberFormatException e) {
                throw new TypeConversionException("it is a number from 0, or all, not '" + value + "'");
            }
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
            converter = ErrorCount.class,
            description = "show up to N examples of each kind of error too, or all")
    int errors;

    @Option(names = "--keep", description = "append the figures to bench/results.tsv")
    boolean keep;
}
