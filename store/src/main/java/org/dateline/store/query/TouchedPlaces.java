package org.dateline.store.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dateline.core.ledger.control.ControlPlaces;
import org.dateline.core.ledger.control.ControlReport;
import org.dateline.core.ledger.control.ControlTimeline;
import org.dateline.core.record.ControlLine;
import org.dateline.core.record.Judgement;
import org.dateline.store.query.NewArticles.Age;

/** Tells who holds places with what is new of that. One instance serves one transaction. */
final class TouchedPlaces {

    private final Reading reading;
    private final NewArticles articles;
    private final ControlLexicon lexicon = ControlLexicon.known();
    private final HeldPlaces places;

    TouchedPlaces(Reading reading, NewArticles articles) {
        this.reading = reading;
        this.articles = articles;
        this.places = new HeldPlaces(reading, lexicon.timelines());
    }

    /** The places of the gazetteer that some lines are about, by their keys. */
    List<Touched.InPlace> all(Set<Integer> lines) {
        Set<String> keys = new TreeSet<>();
        for (List<Integer> some : PostingReader.chunks(lines)) {
            reading.controls(reading.lines().byNumber(some))
                    .forEach(line -> lexicon.places()
                            .findKey(line)
                            .filter(ControlPlaces::isKnown)
                            .ifPresent(keys::add));
        }
        List<Touched.InPlace> all = new ArrayList<>();
        keys.forEach(key -> place(key).ifPresent(all::add));
        return all;
    }

    private Optional<Touched.InPlace> place(String key) {
        List<ControlReport> reports = places.reports(key);
        articles.prepare(
                reports.stream().map(report -> report.telling().article()).toList());
        Map<String, String> words = new HashMap<>();
        Map<String, List<String>> speakers = new HashMap<>();
        reports.forEach(report -> {
            words.put(report.control().id(), report.control().sentence().exact());
            speakers.put(report.control().id(), speakers(report.control()));
        });
        return timeline(key, reports, age -> age != Age.LATER)
                .map(now -> new Touched.InPlace(
                        now, timeline(key, reports, age -> age == Age.BEFORE).orElse(null), words, speakers));
    }

    private static List<String> speakers(ControlLine line) {
        return line.factuality().stream()
                .filter(judgement ->
                        !judgement.isOfAuthor() && judgement.value().isPositive())
                .map(Judgement::name)
                .distinct()
                .toList();
    }

    private Optional<ControlTimeline> timeline(String key, List<ControlReport> reports, Predicate<Age> of) {
        return places.find(
                key,
                reports.stream()
                        .filter(report -> of.test(articles.age(
                                report.telling().article(), report.control().id())))
                        .toList());
    }
}
