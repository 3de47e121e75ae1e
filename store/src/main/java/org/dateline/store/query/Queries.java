package org.dateline.store.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.core.situation.index.Grain;
import org.dateline.store.database.Database;
import org.dateline.store.derived.Codings;
import org.dateline.store.derived.Facets;
import org.dateline.store.query.PostingQuery.Narrowing;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The questions that a record answers. Thread-safe. */
public final class Queries {

    /** So many of the newest incidents are counted for {@link #rankedActors} where anything but names is asked for. */
    public static final int MOST_COUNTED = ActorRanks.MOST;

    private final Database database;
    private final Codings codings;
    private final CountryNames countries = CountryNames.load();

    public Queries(Database database, Codings codings) {
        this.database = database;
        this.codings = codings;
    }

    /** Events that count, by the last day on which they can have happened. */
    public Query<EventRow> events() {
        return eventRows();
    }

    /**
     * Events that count in which all of some have their parts, whatever else the filter asks for.
     *
     * @param parties none for any
     */
    public Query<EventRow> events(List<Party> parties) {
        return eventRows()
                .narrowed(new Narrowing(
                        parties.stream().map(party -> List.of(party.list())).toList()));
    }

    private PostingQuery<EventRow> eventRows() {
        return query(Subject.EVENTS, (reading, plan, filter) -> new EventRows(reading));
    }

    /** Statements that count, by the day on which they were made. */
    public Query<StatementRow> statements() {
        return statementRows();
    }

    /**
     * Statements that count and that somebody makes, whatever else the filter asks for.
     *
     * @param speaker the name in the record, all of it; case and accents do not matter
     */
    public Query<StatementRow> statements(String speaker) {
        return statementRows()
                .narrowed(new Narrowing(List.of(List.of(Facets.list("statement", "actor", Facets.folded(speaker))))));
    }

    private PostingQuery<StatementRow> statementRows() {
        return query(Subject.STATEMENTS, (reading, plan, filter) -> new LineRows<>(reading, StatementRow::of));
    }

    /** Incidents that are only claimed, or that somebody denies, with both sides. */
    public Query<ClaimRow> claims() {
        return query(Subject.CLAIMS, (reading, plan, filter) -> new ClaimRows(reading, plan));
    }

    /**
     * Who holds which places of the gazetteer, by the day of the newest line about each. Of the days of a filter it counts
     * when a place was held, not when that was told.
     *
     * @param on the day to tell it of; null for all days, with ages counted up to the last day that is told
     */
    public Query<ControlRow> control(@Nullable LocalDate on) {
        return control(Subject.CONTROL, Facets.PLACE, on);
    }

    /**
     * What else is told to be seized and held, by its words: a base, a palace, whatever a text takes for a place. It is no
     * place of the gazetteer, and none that anybody holds.
     *
     * @param on as of places
     */
    public Query<ControlRow> seized(@Nullable LocalDate on) {
        return control(Subject.CONTROL, Facets.SEIZED, on);
    }

    /** Places of the gazetteer of whose control something is told in the days of a filter. */
    public Query<ControlRow> controlChanges() {
        return control(Subject.CHANGES, Facets.PLACE, null);
    }

    private Query<ControlRow> control(Subject subject, String what, @Nullable LocalDate on) {
        PostingQuery<ControlRow> all = query(
                subject,
                (reading, plan, filter) -> new ControlRows(
                        reading,
                        plan,
                        ControlLexicon.known(),
                        new ControlRows.Days(on, on == null ? lastDay(reading) : on, filter.days())));
        return all.narrowed(new Narrowing(List.of(List.of(Facets.list("control", "what", what)))));
    }

    /** Reports of people who left their homes, by the last day on which they can have left. */
    public Query<DisplacementRow> displacements() {
        return query(Subject.DISPLACEMENTS, (reading, plan, filter) -> new LineRows<>(reading, DisplacementRow::of));
    }

    /** Those who act or speak, by the newest line that names each. */
    public Query<ActorRow> actors() {
        return query(Subject.ACTORS, ActorRows::new);
    }

    /**
     * Somebody who acts or speaks.
     *
     * @param name the name in the record, all of it; case and accents do not matter
     */
    public Optional<ActorRow> actor(String name) {
        String folded = Facets.folded(name);
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        return database.read(sql ->
                new ActorRows.Finder(Reading.of(sql, database.server().fullText(), codings), countries).find(folded));
    }

    /** Those who take part in incidents, the most active first; then who only speaks or is named. */
    public Query<RankedActor> rankedActors() {
        return new ActorRanks(database, codings, countries);
    }

    /** The names that the record has. */
    public RecordNames names() {
        return new RecordNames(database, countries, this::actor);
    }

    /** Articles, by the day on which they came out. */
    public Query<ArticleRow> articles() {
        return query(Subject.ARTICLES, (reading, plan, filter) -> new ArticleRows(reading.sql(), codings));
    }

    /** Reports merged by happening. */
    public Query<IncidentRow> incidents() {
        return incidentRows();
    }

    /**
     * Reports merged by happening, of those in which all of some take part, whatever else the filter asks for.
     *
     * @param names in the record, all of each; case and accents do not matter
     */
    public Query<IncidentRow> incidents(List<String> names) {
        return incidentRows().narrowed(taken(names));
    }

    private PostingQuery<IncidentRow> incidentRows() {
        return query(Subject.INCIDENTS, (reading, plan, filter) -> new IncidentRows(reading.sql()));
    }

    /**
     * Incidents as they are counted by periods: those that stand in one, by the middle of their days, which begins on a day
     * that is asked for. Those of unknown days, and those told for longer than a period, stand in none.
     */
    public Query<IncidentRow> incidents(Grain grain) {
        return incidents(grain, List.of());
    }

    /**
     * Incidents as they are counted by periods, of those in which all of some take part.
     *
     * @param names in the record, all of each; case and accents do not matter
     */
    public Query<IncidentRow> incidents(Grain grain, List<String> names) {
        PostingQuery<IncidentRow> all = query(
                Subject.INCIDENTS,
                (reading, plan, filter) -> new CountedIncidents(reading.sql(), grain, filter.days()));
        return all.narrowed(taken(names));
    }

    private static Narrowing taken(List<String> names) {
        return new Narrowing(names.stream()
                .map(name -> List.of(Facets.list("incident", "actor", Facets.folded(name))))
                .toList());
    }

    private <R extends Row> PostingQuery<R> query(Subject subject, PostingQuery.Kind<R> kind) {
        return new PostingQuery<>(database, codings, countries, subject, kind);
    }

    /** The day of the newest article: never the clock's. */
    private static LocalDate lastDay(Reading reading) {
        return reading.postings()
                .newest(reading.postings().group(Subject.ARTICLES.kinds()))
                .map(newest -> LocalDate.ofEpochDay(newest.day()))
                .orElse(LocalDate.EPOCH);
    }

    /** The outlets of which articles were read, by name. */
    public List<OutletRow> outlets() {
        return database.read(sql -> new OutletRows(sql).all());
    }

    /** The days on which the articles of the record came out; empty if none tells a day. */
    public Optional<RecordDays> days() {
        return database.read(RecordDays::find);
    }

    /** What is new. */
    public News news() {
        return new News(database, codings, countries);
    }

    /** What people are shown of voices. */
    public VoiceNames voices() {
        return new VoiceNames(database);
    }

    /** Finds single things by their ids. */
    public Lookup lookup() {
        return new Lookup(database, codings);
    }

    /** Tells whether no article was ever read. */
    public boolean isEmpty() {
        return database.read(Queries::isEmpty);
    }

    private static boolean isEmpty(DSLContext sql) {
        return !sql.fetchExists(org.dateline.store.schema.tables.Revision.REVISION);
    }
}
