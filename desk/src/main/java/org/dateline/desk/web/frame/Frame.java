package org.dateline.desk.web.frame;

import org.dateline.desk.web.filter.FilterBar;
import org.dateline.desk.web.security.Analyst;
import org.dateline.store.query.DayRange;
import org.jspecify.annotations.Nullable;

/**
 * What is around a page.
 *
 * @param section the page's place in the head; null for a page that has none
 * @param title of the window
 * @param csrf the token that forms send along
 * @param user who looks at it; null if nobody has signed in
 * @param activity what goes on beside the page; null if nothing does
 * @param isPart whether it is asked for to stand inside a page that is open: in its drawer
 */
public record Frame(
        @Nullable Section section,
        String title,
        FilterBar filter,
        Assets assets,
        Theme theme,
        Csrf csrf,
        @Nullable Analyst user,
        @Nullable Activity activity,
        boolean isPart) {

    /** Around a page that tells itself what goes on. */
    public Frame withoutActivity() {
        return new Frame(section, title, filter, assets, theme, csrf, user, null, isPart);
    }

    /** Around a page that shows other days than those of its filter. */
    public Frame showing(DayRange days) {
        return new Frame(section, title, filter.showing(days), assets, theme, csrf, user, activity, isPart);
    }

    /** How to take along what the page shows; null where it shows no rows. */
    public @Nullable WaysOut out() {
        return section == null ? null : WaysOut.of(section, filter).orElse(null);
    }

    /**
     * Proof that a form was one of ours.
     *
     * @param field the name of the form's field
     * @param header the name of the header for requests that are no forms
     */
    public record Csrf(String field, String header, String token) {}
}
