package org.dateline.store.query;

import static org.dateline.store.schema.tables.IndexSubject.INDEX_SUBJECT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.ledger.SearchWords;
import org.dateline.store.derived.IndexSubjects;
import org.jooq.DSLContext;

/** Finds the one subject whose sums answer a filter. One instance serves one transaction. */
final class IndexSubjectFinder {

    private final DSLContext sql;
    private final CountryNames countries;

    IndexSubjectFinder(DSLContext sql, CountryNames countries) {
        this.sql = sql;
        this.countries = countries;
    }

    /** Empty if the sums of several subjects would have to be added, which would count twice what is about both. */
    Optional<String> find(RecordFilter filter) {
        int asked = filter.actors().size()
                + filter.places().size()
                + filter.countries().size();
        if (asked == 0) {
            return Optional.of(IndexSubjects.ALL);
        }
        if (asked > 1) {
            return Optional.empty();
        }
        Set<String> subjects = new TreeSet<>();
        for (String actor : filter.actors()) {
            List<String> words = SearchWords.folded(actor);
            if (words.isEmpty() || words.size() > IndexSubjects.MOST_WORDS) {
                return Optional.empty();
            }
            subjects.add(IndexSubjects.ofPhrase(words));
            if (PlanMaker.isCode(actor)) {
                subjects.add(IndexSubjects.ofCode(actor));
            }
        }
        for (String place : filter.places()) {
            subjects.add(IndexSubjects.ofPlace(String.join(" ", SearchWords.folded(place))));
            subjects.add(IndexSubjects.ofPlace(place));
        }
        for (String country : filter.countries()) {
            countries.find(country).ifPresent(code -> subjects.add(IndexSubjects.ofCountry(code)));
        }
        List<String> known = sql.select(INDEX_SUBJECT.NAME)
                .from(INDEX_SUBJECT)
                .where(INDEX_SUBJECT.NAME.in(subjects))
                .fetch(INDEX_SUBJECT.NAME);
        return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
    }
}
