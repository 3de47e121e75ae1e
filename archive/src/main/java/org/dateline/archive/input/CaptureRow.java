package org.dateline.archive.input;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.fault.OneLine;
import org.jspecify.annotations.Nullable;

/** The rows of what was taken in: captures, and reasons why something is none. */
public final class CaptureRow {

    /**
     * {@code bytes}, {@code revision} and {@code charset} of a capture, {@code reason} of anything else; of both {@code file}, where
     * Hadoop finds what it was found in, and {@code input}, which tells that file as it was.
     */
    public static final StructType SCHEMA = new StructType()
            .add("origin", DataTypes.StringType)
            .add("revision", DataTypes.StringType)
            .add("charset", DataTypes.StringType)
            .add("bytes", DataTypes.BinaryType)
            .add("reason", DataTypes.StringType)
            .add("file", DataTypes.StringType)
            .add("input", DataTypes.StringType);

    private CaptureRow() {}

    static Row of(Capture capture, Input input) {
        return RowFactory.create(
                capture.origin().toString(),
                capture.revision(),
                capture.charset(),
                capture.bytes(),
                null,
                input.uri(),
                input.id());
    }

    /** Something that yields no article. */
    static Row fault(String origin, @Nullable String reason, Input input) {
        return RowFactory.create(origin, null, null, null, OneLine.of(String.valueOf(reason)), input.uri(), input.id());
    }
}
