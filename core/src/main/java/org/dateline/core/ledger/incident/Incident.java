package org.dateline.core.ledger.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.PlacePart;
import org.dateline.core.record.TimePart;
import org.jspecify.annotations.Nullable;

/**
 * Reports of the same happening, merged.
 *
 * @param id the id of its anchor, the earliest of its reports; of several of one time, that with the smallest id
 * @param what the circumstances on which its reports agree
 * @param voices the independent voices that tell of it, sorted, whether or not they hold it for so
 * @param reports the anchor first, then by id
 * @param tolls how many suffered, by the sort of harm
 * @param account who holds it for so and who denies it
 * @param joins why each report but the anchor is in it
 */
public record Incident(
        String id,
        Circumstances what,
        List<String> voices,
        List<Report> reports,
        List<Toll> tolls,
        Account account,
        List<Join> joins) {

    public Incident {
        voices = List.copyOf(voices);
        reports = List.copyOf(reports);
        tolls = List.copyOf(tolls);
        joins = List.copyOf(joins);
    }

    /**
     * What happened, at the most specific that its reports agree on; each answer is that of one report.
     *
     * @param code the sort of event
     * @param place null if no report tells a place that the gazetteer knows
     * @param time null if no report tells days
     * @param actors who did it, each once
     * @param recipients to whom, each once
     */
    public record Circumstances(
            EventLine.Code code,
            @Nullable PlacePart place,
            @Nullable TimePart time,
            List<ActorPart> actors,
            List<ActorPart> recipients) {

        public Circumstances {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * Who holds it for so and who denies it.
     *
     * @param status what follows from them
     * @param claims by report and holder
     * @param denials by report and holder
     */
    public record Account(IncidentStatus status, List<Stand> claims, List<Stand> denials) {

        public Account {
            claims = List.copyOf(claims);
            denials = List.copyOf(denials);
        }
    }

    /** The day on which it was first told; empty if that is unknown. */
    public Optional<LocalDate> told() {
        PublicationTime at = reports.get(0).telling().at();
        return Optional.ofNullable(at == null ? null : at.day());
    }

    /** Lays the reports of a cluster together. */
    public static Incident of(Cluster cluster) {
        List<Report> reports = cluster.reports();
        Set<String> voices = new TreeSet<>();
        reports.forEach(report -> voices.add(report.telling().voice()));
        Consensus consensus = new Consensus(reports);
        Stands stands = Stands.of(cluster);
        return new Incident(
                cluster.anchor().id(),
                new Circumstances(
                        consensus.code(),
                        consensus.place().orElse(null),
                        consensus.time().orElse(null),
                        consensus.parties(EventLine::actors),
                        consensus.parties(EventLine::recipients)),
                List.copyOf(voices),
                reports,
                Toll.of(reports),
                new Account(stands.status(), stands.claims(), stands.denials()),
                cluster.joins());
    }
}
