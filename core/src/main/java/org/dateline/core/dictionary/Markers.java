package org.dateline.core.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The markers of an agents file, which stand for several words, {@code !PERSON! = MAN, WOMAN}, while the file is
 * read. Not thread-safe.
 *
 * <p>What markers spell out is bounded, as a few lines could ask for more of it than any memory holds.
 */
final class Markers {

    /** How many spellings the markers of one name may stand for; those of published files stand for five. */
    static final int MOST_SPELLINGS = 5_000;

    /** How many letters all names with markers of one file may spell out; those of published files need 50,000. */
    static final int MOST_LETTERS = 5_000_000;

    private static final Pattern MARKER = Pattern.compile("![^!\\s]+!");

    private final Map<String, Words> explained = new LinkedHashMap<>();
    private long letters;

    /**
     * What a marker stands for.
     *
     * @param all at least one, each once
     * @param letters how many letters they have together
     */
    private record Words(List<String> all, long letters) {}

    /**
     * Reads a line that explains a marker.
     *
     * @return false if the line is none
     * @throws IllegalArgumentException if the marker stands for nothing, or for another marker
     */
    boolean explain(String line) {
        Matcher marker = MARKER.matcher(line);
        int equals = line.indexOf('=');
        if (equals <= 0
                || !marker.lookingAt()
                || !line.substring(marker.end(), equals).isBlank()) {
            return false;
        }
        Set<String> words = new LinkedHashSet<>();
        for (String word : line.substring(equals + 1).split(",")) {
            if (MARKER.matcher(word).find()) {
                throw new IllegalArgumentException("'" + word.strip() + "' has a marker inside a marker");
            }
            words.add(word.strip());
        }
        long all = words.stream().mapToLong(String::length).sum();
        if (all == 0) {
            throw new IllegalArgumentException("the marker " + marker.group() + " stands for nothing");
        }
        explained.put(marker.group(), new Words(List.copyOf(words), all));
        return true;
    }

    /**
     * Every spelling that the markers of a name stand for; the same marker is the same word throughout.
     *
     * @return the name itself if there is no marker in it
     * @throws IllegalArgumentException if a marker is not explained, or there are too many spellings
     */
    List<String> spellings(String name) {
        List<String> markers =
                MARKER.matcher(name).results().map(MatchResult::group).toList();
        if (markers.isEmpty()) {
            return List.of(name);
        }
        List<String> different = markers.stream().distinct().toList();
        int count = count(different);
        long more = lettersOf(name, markers, count);
        if (letters + more > MOST_LETTERS) {
            throw new IllegalArgumentException(
                    "with the lines above its markers spell out more than " + MOST_LETTERS + " letters");
        }
        letters += more;
        List<String> spellings = new ArrayList<>(count);
        for (int number = 0; number < count; number++) {
            spellings.add(spelling(name, choice(different, number)));
        }
        return spellings;
    }

    private int count(List<String> markers) {
        int count = 1;
        for (String marker : markers) {
            int words = words(marker).all().size();
            if (words > MOST_SPELLINGS / count) {
                throw new IllegalArgumentException("its markers stand for more than " + MOST_SPELLINGS + " spellings");
            }
            count *= words;
        }
        return count;
    }

    private Words words(String marker) {
        Words words = explained.get(marker);
        if (words == null) {
            throw new IllegalArgumentException("the marker " + marker + " is not explained above");
        }
        return words;
    }

    /** How many letters all spellings of a name have, without spelling them out. */
    private long lettersOf(String name, List<String> markers, int count) {
        long sum = (long) count * name.length();
        for (String marker : markers) {
            Words words = words(marker);
            sum += count / words.all().size() * words.letters() - (long) count * marker.length();
        }
        return sum;
    }

    /** One word for each marker: the number counts through them as an odometer does, the last marker fastest. */
    private Map<String, String> choice(List<String> markers, int number) {
        Map<String, String> choice = new HashMap<>();
        int rest = number;
        for (int i = markers.size() - 1; i >= 0; i--) {
            List<String> words = words(markers.get(i)).all();
            choice.put(markers.get(i), words.get(rest % words.size()));
            rest /= words.size();
        }
        return choice;
    }

    /** A word that is put in is not looked at again: what it makes with its neighbours is no marker. */
    private static String spelling(String name, Map<String, String> choice) {
        return MARKER.matcher(name)
                .replaceAll(marker -> Matcher.quoteReplacement(choice.getOrDefault(marker.group(), "")));
    }
}
