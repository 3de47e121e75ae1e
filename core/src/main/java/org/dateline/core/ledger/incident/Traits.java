package org.dateline.core.ledger.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.dateline.core.record.EventLine;
import org.jspecify.annotations.Nullable;

/**
 * What of a report, or of a strand of reports, is compared with others, read once.
 *
 * @param reports the one that stands for all first
 * @param kinds sorts of happening they can be of, sorted
 * @param methods how violence was done, sorted; empty if the reports do not tell
 * @param targets what the sentences are about: a market, a convoy; sorted; empty if the words do not tell
 * @param window the days it can have happened; null if no report tells any
 * @param whereabouts where it happened
 * @param actors who did it
 * @param recipients to whom
 * @param words those of the sentences, with weights
 * @param headline those of the headline, without those of the sentences
 * @param tolls the counts of harm, one for each sort
 * @param theatre countries that the articles are about: ISO 3166-1 alpha-3, sorted
 * @param scenes where the articles tell of anything, each once
 * @param lead how the sentence of the first report leads up to it
 */
record Traits(
        List<Report> reports,
        List<String> kinds,
        Set<String> methods,
        Set<String> targets,
        @Nullable Window window,
        Whereabouts whereabouts,
        List<Party> actors,
        List<Party> recipients,
        SortedMap<String, Double> words,
        SortedMap<String, Double> headline,
        List<Count> tolls,
        Set<String> theatre,
        List<Locus> scenes,
        Lead lead) {

    /**
     * Where it happened, as far as the reports tell.
     *
     * @param locus null if they do not tell, or the gazetteer does not know
     * @param words that name the place, folded; empty without a place
     * @param countries of the place, else of those who took part: ISO 3166-1 alpha-3, sorted
     */
    record Whereabouts(@Nullable Locus locus, String words, Set<String> countries) {}

    /** The first report, which stands for all. */
    Report report() {
        return reports.get(0);
    }

    EventLine event() {
        return report().event();
    }

    String id() {
        return report().id();
    }

    @Nullable
    Locus locus() {
        return whereabouts.locus();
    }

    Set<String> countries() {
        return whereabouts.countries();
    }

    /** The day the first report came out; empty if unknown. */
    Optional<LocalDate> published() {
        return Optional.ofNullable(report().telling().at()).map(at -> at.day());
    }

    /** The stems of names in sentence and headline, sorted. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(ContentWords.names(words));
        names.addAll(ContentWords.names(headline));
        return names;
    }

    /** Tells whether both stand in one revision. */
    boolean sharesRevision(Traits other) {
        return report().telling().revision().equals(other.report().telling().revision());
    }
}
