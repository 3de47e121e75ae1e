package org.dateline.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.core.lexicon.Table;

/**
 * The rows of a key that the record is known to have otherwise. Each tells which row it is, what the record has
 * {@code instead}, and the {@code cause}.
 *
 * @param rows what tells a row of the key apart and what is there instead, parted by tabs, in the order of the file
 */
record OpenRows(List<String> rows) {

    private static final Path FOLDER = Path.of("src/test/resources/org/dateline/desk");

    /** @param columns that tell the rows of the key apart */
    static OpenRows of(String file, String... columns) throws IOException {
        List<String> rows = new ArrayList<>();
        for (Table.Row row :
                Table.parse(file, Files.readString(FOLDER.resolve(file))).rows()) {
            List<String> cells = new ArrayList<>();
            for (String column : columns) {
                cells.add(row.get(column));
            }
            cells.add(row.get("instead"));
            if (row.get("cause").isBlank()) {
                throw new IllegalStateException(file + " gives no cause for " + cells);
            }
            rows.add(String.join("\t", cells));
        }
        return new OpenRows(List.copyOf(rows));
    }
}
