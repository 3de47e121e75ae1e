package org.dateline.desk.rows;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.dateline.core.situation.index.Contribution;
import org.dateline.core.situation.index.ContributionJson;
import org.dateline.core.situation.index.SeriesFrame;
import org.dateline.store.query.NamedActor;
import org.dateline.store.query.Row;
import org.jspecify.annotations.Nullable;

/**
 * Something that contributes to an index, with all that is needed to reckon the series again.
 *
 * @param version of the recipe
 * @param actors of an incident who did it, with on whose word they are named
 */
public record ContributionRow(SeriesFrame frame, int version, Contribution contribution, List<NamedActor> actors)
        implements Row {

    public ContributionRow {
        actors = List.copyOf(actors);
    }

    /** The first day of the period in which it counts; null if in none. */
    @Nullable
    LocalDate period() {
        return contribution.period(frame.grain()).orElse(null);
    }

    @Override
    public String json() {
        LocalDate period = period();
        ObjectNode node = ContributionJson.write(contribution).put("recipe", version);
        node.put("per", frame.grain().label());
        node.put("seriesFrom", frame.from().toString())
                .put("seriesTo", frame.to().toString());
        node.put("since", frame.since().toString());
        return node.put("period", period == null ? null : period.toString()).toString();
    }
}
