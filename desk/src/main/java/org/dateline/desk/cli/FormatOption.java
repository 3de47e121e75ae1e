package org.dateline.desk.cli;

import org.dateline.desk.rows.RowFormat;
import picocli.CommandLine.Option;

/** How rows are shown. */
final class FormatOption {

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description = "table for people, csv, jsonl, or of what has places geojson (default: ${DEFAULT-VALUE})")
    private RowFormat format = RowFormat.TABLE;

    RowFormat get() {
        return format;
    }
}
