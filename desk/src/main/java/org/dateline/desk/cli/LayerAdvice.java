package org.dateline.desk.cli;

import java.nio.file.Path;
import org.dateline.core.place.LayerFault;

/** What to do about a layer that cannot be used. */
final class LayerAdvice {

    private static final String LAYER = ".layer";

    private LayerAdvice() {}

    /** The fault, and the command that mends it. */
    static String of(LayerFault fault) {
        String file = String.valueOf(Path.of(fault.layer()).getFileName());
        return file.endsWith(LAYER)
                ? fault.getMessage() + "; load the gazetteer again, or take it away: dateline load remove "
                        + file.substring(0, file.length() - LAYER.length())
                : fault.getMessage() + "; build or install Dateline again";
    }
}
