package org.dateline.desk.web.claims;

import java.util.List;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.row.ClaimItem;
import org.dateline.desk.web.row.Pager;

/** What the page of claims shows. */
public record ClaimsPage(Frame frame, List<ClaimItem> claims, List<Sort> sorts, Pager pager) {

    public ClaimsPage {
        claims = List.copyOf(claims);
        sorts = List.copyOf(sorts);
    }

    /**
     * One sort of claim that can be chosen.
     *
     * @param isChosen whether it is shown now
     */
    public record Sort(String label, String address, boolean isChosen) {}
}
