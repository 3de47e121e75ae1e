package org.dateline.desk.coding;

import java.util.Set;
import org.dateline.ingest.web.PublicAddresses;
import org.dateline.ingest.web.WebReader;

/** The web as this program asks it: under its name and version, and addresses of the public Internet alone unless told otherwise. */
public final class ProgramWeb {

    private ProgramWeb() {}

    /**
     * Opens the web; whoever opens it closes it.
     *
     * @param allowed hosts of one's own network that may be asked, too
     */
    public static WebReader open(Set<String> allowed) {
        return new WebReader("Dateline/" + ProgramVersion.number(), PublicAddresses.allowing(allowed));
    }
}
