package org.dateline.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import org.dateline.ingest.capture.FileKind;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.fault.Origin;
import org.jspecify.annotations.Nullable;

/** Takes the entries of an archive, in its order; what it throws otherwise ends the reading and reaches the caller. */
public interface EntrySink {

    /**
     * An entry that may hold articles.
     *
     * @param told what the archive says that it is; null if it does not say
     * @param content ends with the entry, and need not be read to its end; throws {@link TooMuch} where it is unpacked to
     *     more than it may be
     * @throws IOException if the content cannot be read: the entry is set aside
     * @throws org.dateline.ingest.fault.InputFault if it is nothing that can be read: the entry is set aside
     */
    void entry(Origin origin, @Nullable FileKind told, InputStream content) throws IOException;

    /** An entry that is set aside. */
    void quarantined(ItemFault fault);

    /** Something that holds no article was passed over: there may be millions of it. */
    void passedOver();
}
