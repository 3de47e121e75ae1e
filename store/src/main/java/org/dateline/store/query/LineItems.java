package org.dateline.store.query;

import static org.dateline.store.schema.tables.Incident.INCIDENT;
import static org.dateline.store.schema.tables.RecordLine.RECORD_LINE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.store.database.FullText;
import org.dateline.store.database.FullText.Index;
import org.dateline.store.derived.Facets;
import org.jooq.DSLContext;

/** The lines of the record that count. */
final class LineItems implements Items {

    private final DSLContext sql;
    private final TextHits text;
    private final PostingReader postings;

    LineItems(DSLContext sql, FullText words) {
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
                    boolean listed = plan.groups().stream().allMatch(group -> group.holds(row.value2()));
                    if (listed && plan.days().holds(row.value3(), row.value4())) {
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
    public Optional<Set<Integer>> few(Plan plan, int most) {
        if (plan.text() != null) {
            Optional<Set<Integer>> found = text.few(plan.text(), most);
            if (found.isPresent()) {
                return found;
            }
        }
        return plan.statuses().isEmpty() ? Optional.empty() : ofStatuses(plan.statuses(), most);
    }

    private Optional<Set<Integer>> ofStatuses(Set<IncidentStatus> statuses, int most) {
        ListGroup incidents = postings.group(labels(statuses).stream()
                .map(label -> Facets.list("incident", "status", label))
                .toList());
        if (incidents.size() > most) {
            return Optional.empty();
        }
        Set<Integer> lines = new TreeSet<>();
        for (List<Integer> some : PostingReader.chunks(postings.items(incidents))) {
            lines.addAll(sql.select(RECORD_LINE.ID)
                    .from(RECORD_LINE)
                    .where(RECORD_LINE.INCIDENT.in(some))
                    .limit(most + 1)
                    .fetch(RECORD_LINE.ID));
            if (lines.size() > most) {
                return Optional.empty();
            }
        }
        return Optional.of(lines);
    }

    @Override
    public List<Cursor> places(Collection<Integer> items) {
        List<Cursor> places = new ArrayList<>();
        for (List<Integer> some : PostingReader.chunks(items)) {
            sql.select(RECORD_LINE.SORT_DAY, RECORD_LINE.ID)
                    .from(RECORD_LINE)
                    .where(RECORD_LINE.ID.in(some))
                    .forEach(row -> places.add(Cursor.at(row.value1(), row.value2())));
        }
        return places;
    }
}
