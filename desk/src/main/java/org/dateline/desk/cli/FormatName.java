package org.dateline.desk.cli;

import java.util.Arrays;
import org.dateline.desk.rows.RowFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Formats of rows as they are typed. */
final class FormatName implements ITypeConverter<RowFormat> {

    @Override
    public RowFormat convert(String value) {
        return Arrays.stream(RowFormat.values())
                .filter(format -> format.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(
                        () -> new TypeConversionException("it is table, csv, jsonl or geojson, not '" + value + "'"));
    }
}
