package org.dateline.core.ledger.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.core.ledger.Holder;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.record.ActorPart;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.PlacePart;
import org.dateline.core.record.SpeakerPart;
import org.jspecify.annotations.Nullable;

/**
 * What of a report is compared with others, read once.
 *
 * @param report the report, or of several with equal content the one with the smallest id
 * @param articles the articles that hold the report or a copy of it, sorted
 * @param kinds sorts of happening it can be of, sorted
 * @param methods how violence was done, sorted; empty if the report does not tell
 * @param targets what its sentence is about: a market, a convoy; sorted; empty if the words do not tell
 * @param window the days it can have happened; null if the text tells none
 * @param locus where; null if the text does not tell, or the gazetteer does not know
 * @param placeWords the words that name the place, as {@link NameKey} folds them; empty without a place
 * @param countries where it happened, else those of who took part: ISO 3166-1 alpha-3, sorted
 * @param actors who did it
 * @param recipients to whom
 * @param words the words of its sentence, with weights
 * @param headline those of its headline, without those of the sentence
 * @param tolls the counts of harm
 */
record Traits(
        Report report,
        Set<String> articles,
        List<String> kinds,
        Set<String> methods,
        Set<String> targets,
        @Nullable Window window,
        @Nullable Locus locus,
        String placeWords,
        Set<String> countries,
        List<Party> actors,
        List<Party> recipients,
        SortedMap<String, Double> words,
        SortedMap<String, Double> headline,
        List<Count> tolls) {

    /** The same, told in more articles. */
    Traits in(Set<String> articles) {
        return new Traits(
                report,
                articles,
                kinds,
                methods,
                targets,
                window,
                locus,
                placeWords,
                countries,
                actors,
                recipients,
                words,
                headline,
                tolls);
    }

    EventLine event() {
        return report.event();
    }

    /** The day the report came out; empty if unknown. */
    Optional<LocalDate> published() {
        return Optional.ofNullable(report.telling().at()).map(at -> at.day());
    }

    /** The stems of names in its sentence and headline, sorted. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(ContentWords.names(words));
        names.addAll(ContentWords.names(headline));
        return names;
    }

    /** Tells whether both stand in the same sentence, of one text or of copies. */
    boolean sharesSentence(Traits other) {
        return event().sentence().exact().equals(other.event().sentence().exact());
    }

    /** Reads traits. Thread-safe. */
    static final class Reader {

        private final HappeningKinds kinds = HappeningKinds.load();
        private final WordGroups methods = WordGroups.methods();
        private final WordGroups targets = WordGroups.targets();
        private final CountryCodes countries = CountryCodes.load();

        Traits read(Report report) {
            EventLine event = report.event();
            PlacePart place = event.place();
            SortedMap<String, Double> words = words(report);
            SortedMap<String, Double> headline = ContentWords.of(report.headline());
            headline.keySet().removeAll(words.keySet());
            return new Traits(
                    report,
                    Set.of(report.telling().article()),
                    kinds.of(event.code().cameo()),
                    methods.of(words.keySet(), event.code().cameo()),
                    targets.of(words.keySet(), ""),
                    Window.of(event.time()).orElse(null),
                    place == null || place.place() == null ? null : Locus.of(place.place()),
                    place == null ? "" : NameKey.of(NameKey.words(place.words().exact())),
                    countries(report),
                    Party.all(event.actors(), countries),
                    Party.all(event.recipients(), countries),
                    words,
                    headline,
                    Count.all(event.figures()));
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

        /** Of the place, else of who took part, else those that the sentence or the headline names. */
        private Set<String> countries(Report report) {
            EventLine event = report.event();
            PlacePart place = event.place();
            if (place != null && place.place() != null && place.place().country() != null) {
                String alpha2 = Objects.requireNonNull(place.place().country());
                return Set.of(countries.ofAlpha2(alpha2).orElse(alpha2));
            }
            Set<String> ofParties = new TreeSet<>();
            Stream.concat(event.actors().stream(), event.recipients().stream())
                    .filter(Reader::isAtHome)
                    .map(ActorPart::codes)
                    .forEach(codes -> ofParties.addAll(countries.ofActorCodes(codes)));
            if (!ofParties.isEmpty()) {
                return ofParties;
            }
            Set<String> named = countries.namedIn(event.sentence().exact());
            return named.isEmpty() ? countries.namedIn(report.headline()) : named;
        }

        /** Who is known by name may act anywhere; who is described is given the country of the place or the article. */
        private static boolean isAtHome(ActorPart actor) {
            return actor.id() == null || actor.id().startsWith("sector/");
        }
    }
}
