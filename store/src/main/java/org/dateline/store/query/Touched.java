package org.dateline.store.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.core.ledger.control.ControlTimeline;
import org.dateline.core.record.FigurePart;
import org.jspecify.annotations.Nullable;

/**
 * What new articles and new corrections touch.
 *
 * @param through the last entry of the ledger
 * @param arrived how much is new
 * @param incidents in no order
 * @param places of the gazetteer, of whose control something new is told
 * @param denials in words alone, which no article told before
 * @param flights reports of people who left their homes, which no article told before
 * @param fates what became of incidents that somebody knew by other ids, or that are no more
 */
public record Touched(
        int through,
        Arrived arrived,
        List<InIncident> incidents,
        List<InPlace> places,
        List<ClaimRow> denials,
        List<Flight> flights,
        List<Fate> fates) {

    public Touched {
        incidents = List.copyOf(incidents);
        places = List.copyOf(places);
        denials = List.copyOf(denials);
        flights = List.copyOf(flights);
        fates = List.copyOf(fates);
    }

    /**
     * How much is new.
     *
     * @param articles that came up for the first time
     * @param outlets that published them
     * @param voices how many of them report by themselves: copies of one text are one
     * @param newest the day on which the newest of them came out; null if there are none, or they tell no day
     * @param isAll whether there are no more than these
     */
    public record Arrived(
            int articles, int outlets, int voices, @Nullable LocalDate newest, boolean isAll) {}

    /**
     * An incident that something new is about.
     *
     * @param now as it stands
     * @param claim who says so and who denies it; null if nobody denies it and it is not merely claimed
     * @param before as it stood without what is new; null if nothing was told of it, and for one that is known
     * @param fresh ids of the events of its reports that are new
     * @param isCorrected whether an analyst corrected one of its reports
     * @param partners ids of incidents with which it has a correction in common
     * @param figures what each of its reports counts, in its own words, by the id of its event
     */
    public record InIncident(
            IncidentRow now,
            @Nullable ClaimRow claim,
            @Nullable IncidentRow before,
            Set<String> fresh,
            boolean isCorrected,
            Set<String> partners,
            Map<String, List<FigurePart>> figures) {

        public InIncident {
            fresh = Set.copyOf(fresh);
            partners = Set.copyOf(partners);
            figures = Map.copyOf(figures);
        }
    }

    /**
     * A place of whose control something new is told.
     *
     * @param before without what is new; null if nothing was told of it
     * @param words the sentences that tell it, by the ids of their lines
     * @param speakers names of those who say so there, where its author does not, by the ids of the lines
     */
    public record InPlace(
            ControlTimeline now,
            @Nullable ControlTimeline before,
            Map<String, String> words,
            Map<String, List<String>> speakers) {

        public InPlace {
            words = Map.copyOf(words);
            speakers = Map.copyOf(speakers);
        }
    }

    /**
     * A report of people who left their homes.
     *
     * @param incident id of the one that its event is in; null if in none
     */
    public record Flight(DisplacementRow row, @Nullable String incident) {}

    /**
     * What became of an incident that somebody knew.
     *
     * @param known the id that he knows it by
     * @param now the incident in which its first report is; null if that counts no more
     */
    public record Fate(String known, @Nullable IncidentRow now, LineDetail line) {}
}
