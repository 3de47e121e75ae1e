package org.dateline.ingest.parquet;

/**
 * Where the values of a column stand that are those of one group of rows.
 *
 * @param from the first byte of its pages, in the file
 * @param to behind the last
 * @param truths whether its values are truths, and not texts or bytes
 * @param nullable whether some may be missing
 */
record ColumnChunk(long from, long to, Packing packing, boolean truths, boolean nullable) {

    /** @param column of the file's schema @param told of the chunk, a {@code ColumnChunk} of the format */
    static ColumnChunk of(Column column, ThriftStruct told) throws ParquetFault {
        if (told.has(1) || told.has(8) || told.has(9)) {
            throw new ParquetFault("encrypted, or in more files than one");
        }
        ThriftStruct data = told.struct(3);
        long type = data.number(1);
        if (type != Column.TRUTH && type != Column.BYTES) {
            throw new ParquetFault("column \"" + column.name() + "\" holds no texts");
        }
        long pages = data.number(9);
        long dictionary = data.number(11, 0);
        long from = dictionary > 0 ? Math.min(dictionary, pages) : pages;
        return new ColumnChunk(
                from, from + data.number(7), Packing.of(data.number(4)), type == Column.TRUTH, column.nullable());
    }

    /**
     * A column of a table that holds one value a row.
     *
     * @param number among all that hold values, in the order of the schema
     */
    record Column(String name, int number, boolean nullable) {
        static final int TRUTH = 0;
        static final int BYTES = 6;
    }
}
