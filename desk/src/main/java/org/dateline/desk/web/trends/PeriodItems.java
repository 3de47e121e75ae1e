package org.dateline.desk.web.trends;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.core.situation.index.Contribution;
import org.dateline.core.situation.index.Contribution.Side;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.LineDetail;
import org.dateline.store.query.Lookup;

/** Makes of contributions what is shown of them: with the exact words of one report. */
final class PeriodItems {

    private final Lookup lookup;

    PeriodItems(Lookup lookup) {
        this.lookup = lookup;
    }

    PeriodPage.Item of(Contribution contribution) {
        Contribution.Circumstances what = contribution.circumstances();
        return new PeriodPage.Item(
                contribution.id(),
                contribution.weight().toString().replace('-', '−'),
                why(contribution),
                contribution.status().label(),
                Index.family(contribution.index()),
                Words.days(what.earliest(), what.latest()),
                words(contribution),
                who(what));
    }

    /** An incident has the id of the event in whose words it is shown. */
    private String words(Contribution contribution) {
        LineDetail line = lookup.line(
                contribution.evidence().contains(contribution.id())
                        ? contribution.id()
                        : contribution.evidence().get(0));
        return line.telling().sentence().exact();
    }

    private static String why(Contribution contribution) {
        return contribution.sort().replace('-', ' ') + " · "
                + contribution.status().label().toLowerCase(Locale.ROOT) + " · "
                + Words.figure(contribution.voices().names().size(), "voice");
    }

    private static String who(Contribution.Circumstances what) {
        String by = names(what.by());
        String to = names(what.to());
        String place = what.place() == null ? "" : what.place().name();
        String deed = to.isEmpty() ? by : (by.isEmpty() ? "→ " : by + " → ") + to;
        return deed.isEmpty() || place.isEmpty() ? deed + place : deed + " · " + place;
    }

    private static String names(List<Side> sides) {
        return sides.stream().map(Side::name).distinct().collect(Collectors.joining(", "));
    }
}
