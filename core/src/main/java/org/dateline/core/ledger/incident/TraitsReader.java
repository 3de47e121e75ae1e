package org.dateline.core.ledger.incident;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.core.ledger.Holder;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.PlacePart;
import org.dateline.core.record.SpeakerPart;

/** Reads the traits of reports. Thread-safe. */
final class TraitsReader {

    /** Its tables are read once. */
    static final TraitsReader SHARED = new TraitsReader();

    private final HappeningKinds kinds = HappeningKinds.load();
    private final WordGroups methods = WordGroups.methods();
    private final WordGroups targets = WordGroups.targets();
    private final CountryCodes countries = CountryCodes.load();

    private TraitsReader() {}

    /** The traits of some reports, in their order; what the article around several tells is read once. */
    List<Traits> all(Collection<Report> reports) {
        return all(reports, this::around);
    }

    /** @param reading reads what an article tells */
    List<Traits> all(Collection<Report> reports, Function<Surroundings, Around> reading) {
        Map<Surroundings, Around> read = new IdentityHashMap<>();
        return reports.stream()
                .map(report -> read(report, read.computeIfAbsent(report.surroundings(), reading)))
                .toList();
    }

    /**
     * What an article tells around its reports.
     *
     * @param countries that it names or is about: ISO 3166-1 alpha-3
     * @param scenes where it tells of anything, each once
     */
    record Around(Set<String> countries, List<Locus> scenes) {}

    Around around(Surroundings surroundings) {
        Set<String> named = new TreeSet<>();
        surroundings.sentences().forEach(sentence -> named.addAll(countries.namedIn(sentence)));
        surroundings
                .countries()
                .forEach(alpha2 -> named.add(countries.ofAlpha2(alpha2).orElse(alpha2)));
        return new Around(
                named,
                surroundings.places().stream()
                        .map(Locus::of)
                        .filter(Locus::isBounded)
                        .distinct()
                        .toList());
    }

    private Traits read(Report report, Around around) {
        EventLine event = report.event();
        SortedMap<String, Double> words = words(report);
        SortedMap<String, Double> headline = ContentWords.of(report.headline());
        headline.keySet().removeAll(words.keySet());
        return new Traits(
                List.of(report),
                kinds.of(event.code().cameo()),
                methods.of(words.keySet(), event.code().cameo()),
                targets.of(words.keySet(), ""),
                Window.of(event.time()).orElse(null),
                whereabouts(report),
                Party.all(event.actors(), countries),
                Party.all(event.recipients(), countries),
                words,
                headline,
                Count.all(event.figures()),
                theatre(report, around),
                around.scenes(),
                Lead.of(event));
    }

    /** The countries of whatever the article tells: one that leaves out where it was tells who took part. */
    private Set<String> theatre(Report report, Around around) {
        Set<String> theatre = new TreeSet<>(countries.namedIn(report.headline()));
        theatre.addAll(around.countries());
        Stream.concat(report.event().actors().stream(), report.event().recipients().stream())
                .forEach(party -> theatre.addAll(countries.ofActorCodes(party.codes())));
        return theatre;
    }

    /** The words of the sentence without those that name who tells it. */
    private static SortedMap<String, Double> words(Report report) {
        String sentence = report.event().sentence().exact();
        for (Holder holder : report.holders()) {
            SpeakerPart speaker = holder.speaker();
            if (speaker != null && speaker.words().exact().length() < sentence.length()) {
                sentence = sentence.replace(speaker.words().exact(), " ");
            }
        }
        return ContentWords.of(sentence);
    }

    private Traits.Whereabouts whereabouts(Report report) {
        PlacePart place = report.event().place();
        if (place == null) {
            return new Traits.Whereabouts(null, "", countriesAround(report));
        }
        String words = NameKey.of(NameKey.words(place.words().exact()));
        if (place.place() == null) {
            return new Traits.Whereabouts(null, words, countriesAround(report));
        }
        Locus locus = Locus.of(place.place());
        String alpha2 = place.place().country();
        Set<String> country = alpha2 == null
                ? countriesAround(report)
                : Set.of(countries.ofAlpha2(alpha2).orElse(Objects.requireNonNull(alpha2)));
        return new Traits.Whereabouts(locus, words, country);
    }

    /** Of those who took part, and those that sentence and headline name: victims may be from elsewhere. */
    private Set<String> countriesAround(Report report) {
        EventLine event = report.event();
        Set<String> ofParties = new TreeSet<>();
        Stream.concat(event.actors().stream(), event.recipients().stream())
                .filter(TraitsReader::isAtHome)
                .map(ActorPart::codes)
                .forEach(codes -> ofParties.addAll(countries.ofActorCodes(codes)));
        ofParties.addAll(countries.namedIn(event.sentence().exact()));
        ofParties.addAll(countries.namedIn(report.headline()));
        return ofParties;
    }

    /** Who is known by name may act anywhere; who is described is given the country of the place or the article. */
    private static boolean isAtHome(ActorPart actor) {
        return actor.id() == null || actor.id().startsWith("sector/");
    }
}
