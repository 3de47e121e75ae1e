package org.dateline.bench.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.bench.gold.GoldRow;
import org.dateline.bench.place.PlaceTally.Answer;
import org.dateline.bench.place.PlaceTally.Resolved;
import org.dateline.bench.place.PlaceTally.Wrong;
import org.dateline.bench.suite.Agreement;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.ErrorExample.Part;
import org.dateline.bench.suite.SpanMatch;
import org.dateline.bench.suite.Surroundings;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/** Compares the places found in articles with those marked there. Thread-safe. */
final class PlaceComparison {

    private final CountryNames countries;
    private final List<Resolver> resolvers;

    /** @param resolvers Dateline's first */
    PlaceComparison(CountryNames countries, List<Resolver> resolvers) {
        this.countries = countries;
        this.resolvers = List.copyOf(resolvers);
    }

    ArticlePlaces compare(GoldRow row, ParsedArticle parsed, List<Toponym> gold, List<PlaceMention> found) {
        List<PlaceMention> demonyms =
                found.stream().filter(PlaceMention::demonym).toList();
        long marked = demonyms.stream()
                .filter(one -> gold.stream().anyMatch(mark -> mark.span().overlaps(one.span())))
                .count();
        List<PlaceMention> names = found.stream().filter(one -> !one.demonym()).toList();
        return new ArticlePlaces(
                demonyms.size(),
                (int) marked,
                new OfArticle(row, parsed).tally(gold, found),
                new OfArticle(row, parsed).tally(gold, names));
    }

    /** The comparison of one article. */
    private final class OfArticle {

        private final GoldRow row;
        private final ParsedArticle parsed;
        private final List<Answer> answers = new ArrayList<>();
        private final List<Wrong> wrong = new ArrayList<>();

        OfArticle(GoldRow row, ParsedArticle parsed) {
            this.row = row;
            this.parsed = parsed;
        }

        PlaceTally tally(List<Toponym> gold, List<PlaceMention> found) {
            Map<Span, Toponym> marks = new TreeMap<>();
            gold.forEach(one -> marks.putIfAbsent(one.span(), one));
            Map<Span, PlaceMention> mentions = new HashMap<>();
            found.forEach(one -> mentions.putIfAbsent(one.span(), one));
            SpanMatch match = SpanMatch.of(
                    List.copyOf(marks.keySet()),
                    found.stream().map(PlaceMention::span).distinct().toList());
            marks.forEach((span, mark) -> {
                Span ours = match.matches().get(span);
                answer(mark, ours == null ? null : mentions.get(ours));
            });
            match.extra().forEach(span -> wrong(PlaceMeasures.SPURIOUS, span, null, mentions.get(span)));
            return new PlaceTally(strict(marks.keySet(), mentions.keySet()), match.agreement(), answers, wrong);
        }

        private static Agreement strict(Set<Span> gold, Set<Span> ours) {
            return Agreement.of(new HashSet<>(gold), new HashSet<>(ours));
        }

        private void answer(Toponym mark, @Nullable PlaceMention mention) {
            if (mention == null) {
                wrong(PlaceMeasures.MISSED, mark.span(), mark, null);
            } else if (!mention.span().equals(mark.span())) {
                wrong(PlaceMeasures.WORDS, mark.span().cover(mention.span()), mark, mention);
            }
            if (mark.where() == null) {
                return;
            }
            Optional<String> country = Optional.ofNullable(mark.country()).flatMap(countries::findCode);
            List<Resolved> resolved = resolvers.stream()
                    .map(resolver -> resolved(mark.where(), country, mention, resolver))
                    .toList();
            answers.add(new Answer(country.isPresent(), resolved));
            if (mention != null) {
                Double kilometres = resolved.get(0).kilometres();
                if (kilometres == null) {
                    wrong(PlaceMeasures.NOT_GROUNDED, mark.span(), mark, mention);
                } else if (kilometres > PlaceMeasures.NEAR_KM) {
                    wrong(PlaceMeasures.FAR, mark.span(), mark, mention);
                }
            }
        }

        private Resolved resolved(
                Place where, Optional<String> country, @Nullable PlaceMention mention, Resolver resolver) {
            if (mention == null) {
                return Resolved.NOTHING;
            }
            return resolver.resolve(mention, row.text().exact(mention.span()))
                    .map(place -> new Resolved(
                            place.kilometresTo(where),
                            country.filter(code -> code.equals(place.country())).isPresent()))
                    .orElse(Resolved.NOTHING);
        }

        private void wrong(String way, Span words, @Nullable Toponym mark, @Nullable PlaceMention mention) {
            List<Part> parts = new ArrayList<>();
            parts.add(new Part("text", Surroundings.of(parsed, words).words(), true));
            if (mark != null) {
                parts.add(new Part("gold", row.text().exact(mark.span()) + " = " + shown(mark), true));
            }
            if (mention != null) {
                parts.add(new Part("ours", row.text().exact(mention.span()) + " = " + shown(mention), true));
            }
            if (mark != null && mention != null) {
                mark.findWhere()
                        .flatMap(where -> mention.findPlace().map(where::kilometresTo))
                        .ifPresent(far -> parts.add(new Part("off", String.format(Locale.ROOT, "%,.0f km", far))));
            }
            wrong.add(new Wrong(way, new ErrorExample(row.label(), parts)));
        }
    }

    private static String shown(Toponym mark) {
        String where = mark.findWhere().map(PlaceComparison::coordinates).orElse("not on the map");
        return mark.country() == null ? where : where + ", " + mark.country();
    }

    private static String shown(PlaceMention mention) {
        return mention.findPlace()
                .map(place -> place.name() + ", "
                        + Optional.ofNullable(place.country()).orElse("–") + ", "
                        + place.precision().label() + ", " + coordinates(place))
                .orElse("not grounded");
    }

    private static String coordinates(Place place) {
        return String.format(Locale.ROOT, "%.2f %.2f", place.latitude(), place.longitude());
    }
}
