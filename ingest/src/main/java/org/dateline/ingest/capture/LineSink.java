package org.dateline.ingest.capture;

import java.nio.charset.Charset;
import org.dateline.ingest.fault.ItemFault;
import org.jspecify.annotations.Nullable;

/** Takes the lines of a stream, in order; what it throws ends the reading and reaches the caller. */
public interface LineSink {

    /**
     * A line that is not blank.
     *
     * @param charset the encoding that the stream's byte order mark tells, or null without one
     */
    void line(Capture line, @Nullable Charset charset);

    /** A line that is too long to be read. */
    void quarantined(ItemFault fault);
}
