package org.dateline.ingest.archive;

import java.io.EOFException;
import java.io.IOException;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.fault.Origin;
import org.netpreserve.jwarc.ParsingException;

/** Why something in an archive is set aside, in words. */
public final class Reasons {

    private Reasons() {}

    /** An entry that is set aside, since its bytes cannot be read. */
    public static ItemFault fault(Origin origin, IOException why) {
        return new ItemFault(ItemFault.Kind.UNREADABLE, origin, of(why));
    }

    /** An entry that is set aside, since it is nothing that can be read. */
    public static ItemFault fault(Origin origin, InputFault why) {
        return new ItemFault(ItemFault.Kind.UNREADABLE, origin, why.reason());
    }

    static String of(IOException why) {
        if (why instanceof TooMuch || why instanceof BrokenRecord) {
            return String.valueOf(why.getMessage());
        }
        if (why instanceof EOFException) {
            return "cut short: the bytes end before it does";
        }
        if (why instanceof ParsingException) {
            return "breaks the format of web archives";
        }
        return "damaged: " + (why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage());
    }
}
