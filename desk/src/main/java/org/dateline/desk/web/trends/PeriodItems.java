package org.dateline.desk.web.trends;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.dateline.core.situation.index.Contribution;
import org.dateline.core.situation.index.Contribution.Side;
import org.dateline.desk.web.words.Words;
import org.dateline.desk.wording.WhoToWhom;
import org.dateline.store.query.LineDetail;
import org.dateline.store.query.Lookup;

/** Makes of contributions what is shown of them: with the exact words of one report. */
final class PeriodItems {

    private final Lookup lookup;
    private final UnaryOperator<String> voices;

    /** @param voices what people are shown of voices */
    PeriodItems(Lookup lookup, UnaryOperator<String> voices) {
        this.lookup = lookup;
        this.voices = voices;
    }

    PeriodPage.Item of(Contribution contribution) {
        Contribution.Circumstances what = contribution.circumstances();
        LineDetail line = line(contribution);
        return new PeriodPage.Item(
                contribution.id(),
                contribution.weight().toString().replace('-', '−'),
                why(contribution),
                contribution.status().label(),
                Index.family(contribution.index()),
                Words.days(what.earliest(), what.latest()),
                line.telling().sentence().exact(),
                who(what, line));
    }

    /** An incident has the id of the event in whose words it is shown. */
    private LineDetail line(Contribution contribution) {
        return lookup.line(
                contribution.evidence().contains(contribution.id())
                        ? contribution.id()
                        : contribution.evidence().get(0));
    }

    private static String why(Contribution contribution) {
        return contribution.sort().replace('-', ' ') + " · "
                + contribution.status().label().toLowerCase(Locale.ROOT) + " · "
                + voices(contribution.voices());
    }

    /** Others may tell it, too: those who vouch for it count. */
    private static String voices(Contribution.Voices voices) {
        return voices.vouching() > 0
                ? Words.figure(voices.vouching(), "voice") + (voices.vouching() == 1 ? " vouches" : " vouch")
                : Words.figure(voices.names().size(), "voice") + ", none vouches";
    }

    /** Of an incident, with whose word the actors are named on. */
    private String who(Contribution.Circumstances what, LineDetail line) {
        String place = what.place() == null ? "" : what.place().name();
        String deed = (line.incident() == null
                        ? new WhoToWhom(String.join(", ", names(what.by())), names(what.to()))
                        : WhoToWhom.of(line.incident().what(), voices))
                .toString();
        return deed.isEmpty() || place.isEmpty() ? deed + place : deed + " · " + place;
    }

    private static List<String> names(List<Side> sides) {
        return sides.stream().map(Side::name).distinct().toList();
    }
}
