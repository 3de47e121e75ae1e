package org.dateline.desk.web.claims;

import java.util.List;
import org.dateline.desk.web.frame.Emptiness;
import org.dateline.desk.web.frame.Frame;
import org.dateline.desk.web.row.ClaimItem;
import org.dateline.desk.web.row.Pager;
import org.dateline.desk.web.row.Total;
import org.jspecify.annotations.Nullable;

/**
 * What the page of claims shows.
 *
 * @param notes what of the filter claims cannot be asked for
 * @param nothing why there is none; null if there are some
 */
public record ClaimsPage(
        Frame frame,
        List<String> notes,
        Total total,
        List<ClaimItem> claims,
        List<Sort> sorts,
        Pager pager,
        @Nullable Emptiness nothing) {

    public ClaimsPage {
        notes = List.copyOf(notes);
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
