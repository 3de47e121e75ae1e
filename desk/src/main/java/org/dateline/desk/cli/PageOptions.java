package org.dateline.desk.cli;

import org.dateline.store.query.Cursor;
import org.dateline.store.query.Page;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How many rows are shown, and from where on. */
final class PageOptions {

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            converter = Limit.class,
            description = "so many rows, or all (default: ${DEFAULT-VALUE})")
    private int limit;

    @Option(names = "--after", paramLabel = "CURSOR", description = "go on where a page ended; stderr tells where")
    private @Nullable String after;

    /** A number of rows, or all. */
    static final class Limit implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (value.equalsIgnoreCase("all")) {
                return Integer.MAX_VALUE;
            }
            try {
                int limit = Integer.parseInt(value);
                if (limit > 0) {
                    return limit;
                }
            } catch (NumberFormatException e) {
                // As wrong as none.
            }
            throw new TypeConversionException("it is a number from 1, or all, not '" + value + "'");
        }
    }

    boolean isFirst() {
        return after == null;
    }

    /** @throws org.dateline.store.query.FilterFault if the cursor is none */
    Page page() {
        return new Page(limit, after == null ? null : Cursor.of(after));
    }
}
