package org.dateline.store.query;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.ledger.revision.Syndication;
import org.jspecify.annotations.Nullable;

/**
 * An incident: reports of the same happening, merged.
 *
 * @param what what happened
 * @param voices the independent voices that tell of it, sorted
 * @param tolls how many suffered
 * @param reports the first of them, in whose words it is shown, before the others
 * @param joins why each report but the first is in it
 */
public record IncidentRow(
        String id,
        IncidentStatus status,
        Happening what,
        List<String> voices,
        List<Toll> tolls,
        List<Report> reports,
        List<Join> joins,
        String json)
        implements Row {

    public IncidentRow {
        voices = List.copyOf(voices);
        tolls = List.copyOf(tolls);
        reports = List.copyOf(reports);
        joins = List.copyOf(joins);
    }

    /** How many voices report independently of each other; those whose outlet is not known are one together. */
    public int countIndependent() {
        return Syndication.countIndependent(voices);
    }

    /**
     * What happened, as far as reports agree.
     *
     * @param type PLOVER type; null if none
     * @param cameo CAMEO code
     * @param actors who is told to have done it, each with whose word that is
     * @param earliest the first day it can have been; null if unknown
     * @param latest the last, inclusive; null if unknown
     * @param where null if no report tells a place
     */
    public record Happening(
            @Nullable String type,
            @Nullable String mode,
            String cameo,
            List<NamedActor> actors,
            List<String> recipients,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable Whereabouts where) {

        public Happening {
            actors = List.copyOf(actors);
            recipients = List.copyOf(recipients);
        }

        /** The names alone, for comparing: what is shown of an actor says on whose word. */
        public List<String> actorNames() {
            return actors.stream().map(NamedActor::name).toList();
        }
    }

    /**
     * How many suffered one sort of harm, over all reports.
     *
     * @param what killed, injured, arrested …
     * @param high the greatest number told, inclusive; null if it is left open
     */
    public record Toll(String what, long low, @Nullable Long high) {}

    /**
     * A report of it.
     *
     * @param event id of the event
     * @param voice whose independent reporting it is
     * @param exact the sentence that tells it
     */
    public record Report(
            String event,
            String article,
            @Nullable String outlet,
            String voice,
            @Nullable String publishedAt,
            String exact) {}

    /**
     * Why a report is in the incident.
     *
     * @param event id of the report's event
     * @param to id of the event that it is like
     * @param how like, copy or analyst
     * @param score likeness of the two, from 0 to 1
     * @param reasons what speaks for and against it, in words, the weightiest first
     */
    public record Join(String event, String to, String how, double score, List<String> reasons) {

        public Join {
            reasons = List.copyOf(reasons);
        }
    }
}
