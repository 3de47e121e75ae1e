package org.dateline.store.query;

import static org.dateline.store.schema.tables.Incident.INCIDENT;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;
import static org.dateline.store.schema.tables.Revision.REVISION;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.store.database.FullText;
import org.dateline.store.database.FullText.Index;
import org.dateline.store.derived.Facets;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The lines of the record that count. */
final class LineItems implements Items {

    private final DSLContext sql;
    private final TextHits text;
    private final PostingReader postings;
    private final Condition only;

    LineItems(DSLContext sql, FullText words) {
        this(sql, words, DSL.noCondition());
    }

    /** @param only those that are looked for by their words */
    LineItems(DSLContext sql, FullText words, Condition only) {
        this.only = only;
        this.sql = sql;
        this.text = new TextHits(sql, words, Index.LINES);
        this.postings = new PostingReader(sql);
    }

    @Override
    public Set<Integer> meeting(Plan plan, List<Integer> items) {
        Set<Integer> meeting = new HashSet<>();
        sql.select(RECORD_LINE.ID, RECORD_LINE.LISTS, RECORD_LINE.FIRST_DAY, RECORD_LINE.LAST_DAY)
                .from(RECORD_LINE)
                .where(RECORD_LINE.ID.in(items))
                .forEach(row -> {
                    if (plan.isOnLists(row.value2()) && plan.days().holds(row.value3(), row.value4())) {
                        meeting.add(row.value1());
                    }
                });
        if (!plan.statuses().isEmpty() && !meeting.isEmpty()) {
            meeting.retainAll(sql.select(RECORD_LINE.ID)
                    .from(RECORD_LINE)
                    .join(INCIDENT)
                    .on(INCIDENT.ID.eq(RECORD_LINE.INCIDENT))
                    .where(RECORD_LINE.ID.in(meeting), INCIDENT.STATUS.in(labels(plan.statuses())))
                    .fetchSet(RECORD_LINE.ID));
        }
        if (plan.text() != null && !meeting.isEmpty()) {
            meeting.retainAll(text.among(meeting, plan.text(), RECORD_LINE, RECORD_LINE.ID));
        }
        return meeting;
    }

    private static List<String> labels(Set<IncidentStatus> statuses) {
        return statuses.stream().map(IncidentStatus::label).sorted().toList();
    }

    @Override
    public Optional<Set<Cursor>> few(Plan plan, int most) {
        if (plan.text() != null) {
            Optional<Set<Cursor>> found = text.few(
                    plan.text(),
                    most,
                    (words, item) -> sql.select(item, RECORD_LINE.SORT_DAY, RECORD_LINE.ID)
                            .from(words)
                            .leftJoin(RECORD_LINE)
                            .on(RECORD_LINE.ID.eq(item), only));
            if (found.isPresent()) {
                return found;
            }
        }
        return plan.statuses().isEmpty() ? Optional.empty() : ofStatuses(plan.statuses(), most);
    }

    private Optional<Set<Cursor>> ofStatuses(Set<IncidentStatus> statuses, int most) {
        ListGroup incidents = postings.group(labels(statuses).stream()
                .map(label -> Facets.list("incident", "status", label))
                .toList());
        if (incidents.size() > most) {
            return Optional.empty();
        }
        Set<Cursor> lines = new HashSet<>();
        for (List<Integer> some : PostingReader.chunks(postings.items(incidents))) {
            sql.select(RECORD_LINE.SORT_DAY, RECORD_LINE.ID)
                    .from(RECORD_LINE)
                    .where(RECORD_LINE.INCIDENT.in(some))
                    .limit(most + 1)
                    .forEach(row -> lines.add(Cursor.at(row.value1(), row.value2())));
            if (lines.size() > most) {
                return Optional.empty();
            }
        }
        return Optional.of(lines);
    }

    @Override
    public List<Cursor> toldLast(List<Cursor> places, int most) {
        return Items.last(places, moments(places), most);
    }

    /** When each line was told, by number; those that tell no day have none. */
    Map<Integer, Long> moments(List<Cursor> places) {
        Map<Integer, Long> moments = new HashMap<>();
        for (List<Cursor> some : PostingReader.chunks(places)) {
            sql.select(RECORD_LINE.ID, REVISION.PUBLISHED)
                    .from(RECORD_LINE)
                    .join(REVISION)
                    .on(REVISION.ID.eq(RECORD_LINE.REVISION))
                    .where(RECORD_LINE.ID.in(some.stream().map(Cursor::item).toList()), REVISION.PUBLISHED.isNotNull())
                    .forEach(row -> moments.put(row.value1(), second(PublicationTime.parse(row.value2()))));
        }
        return moments;
    }

    private static long second(PublicationTime time) {
        return time.moment() == null
                ? time.day().toEpochSecond(LocalTime.MIN, ZoneOffset.UTC)
                : time.moment().toEpochSecond();
    }
}
