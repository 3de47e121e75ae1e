package org.dateline.store.query;

import static org.dateline.store.schema.tables.Correction.CORRECTION;
import static org.dateline.store.schema.tables.CorrectionLine.CORRECTION_LINE;
import static org.dateline.store.schema.tables.Ledger.LEDGER;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.store.database.Database;
import org.dateline.store.database.FullText;
import org.dateline.store.derived.Codings;
import org.dateline.store.derived.LineKind;
import org.dateline.store.derived.Standing;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Finds what new articles and corrections touch. It reads what these tell and what that is put to, whatever the record's
 * size; a coding anew of what was read before is nothing new. Thread-safe.
 */
public final class News {

    private final Database database;
    private final Codings codings;
    private final CountryNames countries;

    News(Database database, Codings codings, CountryNames countries) {
        this.database = database;
        this.codings = codings;
        this.countries = countries;
    }

    /** The number of the last entry of the ledger, 0 if there is none. */
    public int last() {
        return database.read(News::last);
    }

    private static int last(DSLContext sql) {
        Integer last = sql.select(DSL.max(LEDGER.SEQ)).from(LEDGER).fetchOne(0, Integer.class);
        return last == null ? 0 : last;
    }

    /**
     * What is touched and answers to a filter; what cannot have a part that the filter asks for does not answer.
     *
     * @param known what somebody was told of incidents that he knows as such: of all others it is told what they were before
     */
    public Touched touched(Arrivals arrivals, RecordFilter filter, KnownItems known) {
        return database.read(sql -> {
            FullText words = database.server().fullText();
            Reading reading = Reading.of(sql, words, codings);
            NewArticles articles = NewArticles.find(reading, codings, arrivals);
            TouchedLines lines = lines(sql, articles, arrivals);
            Answering answering = new Answering(reading, words, countries, AlsoNamed.widen(filter));
            TouchedIncidents incidents = new TouchedIncidents(reading, articles, known);
            return new Touched(
                    last(sql),
                    articles.arrived(),
                    incidents.all(answering.incidents(lines.incidents()), lines.corrected(), lines.together()),
                    new TouchedPlaces(reading, articles).all(answering.lines(Subject.CHANGES, lines.controls())),
                    denials(reading, articles, answering, lines.of(LineKind.STATEMENT)),
                    flights(reading, articles, answering, lines.of(LineKind.DISPLACEMENT)),
                    fates(sql, articles, lines, known));
        });
    }

    /**
     * Lines that are touched.
     *
     * @param fresh those of new articles that count, by what they tell
     * @param corrected numbers of the incidents that have corrected lines
     * @param together the incidents of each correction that takes reports apart or puts them together
     * @param edited ids of lines that corrections are about
     * @param controls numbers of lines about control
     */
    private record TouchedLines(
            Map<LineKind, Set<Integer>> fresh,
            Set<Integer> incidents,
            Set<Integer> corrected,
            Collection<Set<Integer>> together,
            Set<String> edited,
            Set<Integer> controls) {

        Set<Integer> of(LineKind kind) {
            return fresh.getOrDefault(kind, Set.of());
        }
    }

    private static TouchedLines lines(DSLContext sql, NewArticles articles, Arrivals arrivals) {
        Map<LineKind, Set<Integer>> fresh = new HashMap<>();
        Set<Integer> incidents = new HashSet<>();
        List<Integer> revisions = new ArrayList<>();
        articles.rows().stream().map(NewArticles.Row::latest).forEach(latest -> {
            if (latest != null) {
                revisions.add(latest);
            }
        });
        for (List<Integer> some : PostingReader.chunks(revisions)) {
            sql.select(RECORD_LINE.ID, RECORD_LINE.KIND, RECORD_LINE.INCIDENT)
                    .from(RECORD_LINE)
                    .where(RECORD_LINE.REVISION.in(some), RECORD_LINE.STANDING.eq(Standing.LIVE.label()))
                    .forEach(row -> {
                        fresh.computeIfAbsent(LineKind.ofLabel(row.value2()), any -> new HashSet<>())
                                .add(row.value1());
                        if (row.value3() != null) {
                            incidents.add(row.value3());
                        }
                    });
        }
        Set<Integer> controls = new HashSet<>(fresh.getOrDefault(LineKind.CONTROL, Set.of()));
        Set<Integer> corrected = new HashSet<>();
        Map<Integer, Set<Integer>> together = new HashMap<>();
        Set<String> edited = new HashSet<>();
        if (arrivals instanceof Arrivals.Behind behind) {
            sql.select(
                            CORRECTION.ID,
                            RECORD_LINE.ID,
                            RECORD_LINE.NAME,
                            RECORD_LINE.KIND,
                            RECORD_LINE.INCIDENT,
                            CORRECTION_LINE.ROLE)
                    .from(CORRECTION)
                    .join(CORRECTION_LINE)
                    .on(CORRECTION_LINE.CORRECTION.eq(CORRECTION.ID))
                    .join(RECORD_LINE)
                    .on(RECORD_LINE.ID.eq(CORRECTION_LINE.LINE))
                    .where(CORRECTION.ID.gt(behind.entry()), CORRECTION_LINE.ROLE.ne("note"))
                    .forEach(row -> {
                        edited.add(row.value3());
                        Integer incident = row.value5();
                        if (incident != null) {
                            corrected.add(incident);
                            if (!"edit confirm".contains(row.value6().toLowerCase(Locale.ROOT))) {
                                together.computeIfAbsent(row.value1(), any -> new HashSet<>())
                                        .add(incident);
                            }
                        }
                        if (row.value4().equals(LineKind.CONTROL.label())) {
                            controls.add(row.value2());
                        }
                    });
        }
        incidents.addAll(corrected);
        return new TouchedLines(fresh, incidents, corrected, together.values(), edited, controls);
    }

    private static List<ClaimRow> denials(
            Reading reading, NewArticles articles, Answering answering, Set<Integer> statements) {
        Plan plan = answering.plan(Subject.CLAIMS);
        if (plan == null) {
            return List.of();
        }
        List<Cursor> denials = answering.lines(Subject.CLAIMS, statements).stream()
                .sorted()
                .map(line -> Cursor.at(0, line))
                .toList();
        List<ClaimRow> rows = new ArrayList<>();
        new ClaimRows(reading, plan).rows(denials).forEach(rows::addAll);
        Map<String, String> articlesOf = new HashMap<>();
        for (List<String> some :
                PostingReader.chunks(rows.stream().map(ClaimRow::id).toList())) {
            reading.lines()
                    .byName(some)
                    .forEach(line -> articlesOf.put(line.name(), line.telling().article()));
        }
        articles.prepare(articlesOf.values());
        return rows.stream()
                .filter(row -> articles.age(articlesOf.getOrDefault(row.id(), ""), row.id()) == NewArticles.Age.NEW)
                .toList();
    }

    /** Of copies of one text each sentence counts once, and that of a text which is known not at all. */
    private static List<Touched.Flight> flights(
            Reading reading, NewArticles articles, Answering answering, Set<Integer> displacements) {
        Map<String, Integer> texts = new HashMap<>();
        articles.original().forEach(row -> texts.put(row.name(), row.copies()));
        Set<String> told = new HashSet<>();
        List<Touched.Flight> flights = new ArrayList<>();
        for (List<Integer> some : PostingReader.chunks(answering.lines(Subject.DISPLACEMENTS, displacements))) {
            for (KeptLine line : reading.lines().byNumber(some)) {
                Integer text = texts.get(line.telling().article());
                DisplacementRow row = DisplacementRow.of(line);
                boolean isNew =
                        text != null && articles.age(line.telling().article(), line.name()) == NewArticles.Age.NEW;
                if (isNew && told.add(text + row.displacement().sentence().exact())) {
                    flights.add(new Touched.Flight(
                            row, incident(reading, row.displacement().event())));
                }
            }
        }
        return flights;
    }

    private static @Nullable String incident(Reading reading, @Nullable String event) {
        if (event == null) {
            return null;
        }
        return reading.lines().byName(List.of(event)).stream()
                .map(KeptLine::incident)
                .filter(java.util.Objects::nonNull)
                .map(KeptLine.InIncident::id)
                .findFirst()
                .orElse(null);
    }

    private List<Touched.Fate> fates(DSLContext sql, NewArticles articles, TouchedLines lines, KnownItems known) {
        Set<String> ids = articles.earlierLines();
        ids.addAll(lines.edited());
        LineDetails details = new LineDetails(sql, database.server().fullText(), codings);
        List<Touched.Fate> fates = new ArrayList<>();
        for (String id : known.find(ids).keySet()) {
            LineDetail line = details.get(id);
            if (line.event() != null
                    && (line.incident() == null || !line.incident().id().equals(id))) {
                fates.add(new Touched.Fate(id, line.incident(), line));
            }
        }
        return fates;
    }
}
