package org.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.lexicon.Table;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every event of the sample crisis has the right day or an honest interval, and the right province or none,
 * against the key that stands beside the articles. What is known to be wrong is listed, and the list must
 * stay true.
 */
class SampleWhereaboutsTest {

    private static final Path OPEN = Path.of("src/test/resources/org/dateline/desk/whereabouts-open.tsv");

    /** What the key says of one happening. */
    private record Key(
            @Nullable LocalDate earliest, @Nullable LocalDate latest, Optional<String> country, Set<String> provinces) {

        static Key of(Table.Row row) {
            return new Key(
                    day(row.get("earliest")),
                    day(row.get("latest")),
                    Optional.of(row.get("country")).filter(code -> !code.equals("-")),
                    row.get("province").equals("-") ? Set.of() : Set.copyOf(row.list("province")));
        }

        private static @Nullable LocalDate day(String cell) {
            return cell.equals("-") ? null : LocalDate.parse(cell);
        }

        /** Tells whether an interval holds the right one, or is a part of it. */
        boolean isHonest(@Nullable LocalDate first, @Nullable LocalDate last) {
            return covers(first, last, earliest, latest) || covers(earliest, latest, first, last);
        }

        private static boolean covers(
                @Nullable LocalDate first,
                @Nullable LocalDate last,
                @Nullable LocalDate innerFirst,
                @Nullable LocalDate innerLast) {
            boolean begins = first == null || innerFirst != null && !innerFirst.isBefore(first);
            boolean ends = last == null || innerLast != null && !innerLast.isAfter(last);
            return begins && ends;
        }

        /** Tells whether a place is the right one, as far as it goes. */
        boolean isRight(Place place) {
            boolean wide = place.precision() == PlacePrecision.COUNTRY || place.precision() == PlacePrecision.REGION;
            if (country.isEmpty() || !wide && provinces.isEmpty()) {
                return country.isEmpty() && wide || country.equals(Optional.ofNullable(place.country()));
            }
            return wide
                    ? place.country() == null || country.get().equals(place.country())
                    : provinces.contains(Objects.requireNonNullElse(place.admin1(), place.name()))
                            || provinces.contains(place.name());
        }
    }

    @Test
    void everyEventIsWhenAndWhereItWasOrSaysThatItDoesNotKnow() throws IOException {
        Map<String, Key> keys = new HashMap<>();
        for (Table.Row row : table(SampleCrisis.FOLDER.resolve("whereabouts.tsv"))) {
            keys.put(row.get("file") + "\t" + row.get("trigger") + "\t" + row.get("nth"), Key.of(row));
        }
        Set<String> wrong = new TreeSet<>();
        Set<String> unjudged = new TreeSet<>();
        for (Path page : SampleCrisis.pages()) {
            CodedArticle coded = SampleCrisis.coded(page);
            for (CodedEvent event : coded.events()) {
                String name = name(page, coded.parsed().article().text(), event);
                Key key = keys.get(name);
                if (event.coding().findType().isPresent() && key == null) {
                    unjudged.add(name);
                } else if (key != null) {
                    judge(name, key, event, wrong);
                }
            }
        }
        assertThat(wrong).as("events at a wrong time or place").isEqualTo(open());
        assertThat(unjudged).as("events that the key lacks").isEmpty();
    }

    private static void judge(String name, Key key, CodedEvent event, Set<String> wrong) {
        if (!key.isHonest(event.time().earliest(), event.time().latest())) {
            wrong.add(name + "\ttime");
        }
        Optional.ofNullable(event.place())
                .flatMap(PlaceMention::findPlace)
                .filter(place -> !key.isRight(place))
                .ifPresent(place -> wrong.add(name + "\tplace"));
    }

    /** File, words and which occurrence of them in the article's text. */
    private static String name(Path page, Text text, CodedEvent event) {
        String words = text.exact(event.trigger());
        String whole = text.toString();
        int at = whole.offsetByCodePoints(0, event.trigger().start());
        int count = 0;
        for (int i = whole.indexOf(words); i >= 0 && i <= at; i = whole.indexOf(words, i + 1)) {
            if (isWord(whole, i, i + words.length())) {
                count++;
            }
        }
        return page.getFileName() + "\t" + words.replace('\n', ' ') + "\t" + count;
    }

    private static boolean isWord(String text, int start, int end) {
        return (start == 0 || !isPartOfWord(text.charAt(start - 1)))
                && (end == text.length() || !isPartOfWord(text.charAt(end)));
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private static List<Table.Row> table(Path file) throws IOException {
        return Table.parse(file.toString(), Files.readString(file)).rows();
    }

    private static Set<String> open() throws IOException {
        Set<String> open = new TreeSet<>();
        for (Table.Row row : table(OPEN)) {
            open.add(String.join("\t", row.get("file"), row.get("trigger"), row.get("nth"), row.get("wrong")));
        }
        return open;
    }
}
