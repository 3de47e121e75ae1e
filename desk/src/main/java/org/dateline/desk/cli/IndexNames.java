package org.dateline.desk.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.dateline.core.situation.index.Grain;
import org.dateline.core.situation.index.IndexName;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Indices and periods as they are typed. */
final class IndexNames {

    private IndexNames() {}

    /** Names of indices. */
    static final class Index implements ITypeConverter<IndexName> {
        @Override
        public IndexName convert(String value) {
            return IndexName.find(value)
                    .orElseThrow(() -> new TypeConversionException("there is no index '" + value + "'; there are "
                            + Arrays.stream(IndexName.values())
                                    .map(IndexName::label)
                                    .collect(Collectors.joining(", "))));
        }
    }

    /** Lengths of periods. */
    static final class Period implements ITypeConverter<Grain> {
        @Override
        public Grain convert(String value) {
            return Grain.find(value)
                    .orElseThrow(() -> new TypeConversionException("it is day, week or month, not '" + value + "'"));
        }
    }
}
