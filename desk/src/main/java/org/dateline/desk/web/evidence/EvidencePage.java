package org.dateline.desk.web.evidence;

import java.util.List;
import org.dateline.desk.web.frame.Frame;

/**
 * What the evidence shows.
 *
 * @param kind what sort of thing it is evidence of
 * @param more how many more reports there are than are shown
 */
public record EvidencePage(Frame frame, String id, String kind, String title, List<Telling> tellings, int more) {

    public EvidencePage {
        tellings = List.copyOf(tellings);
    }
}
