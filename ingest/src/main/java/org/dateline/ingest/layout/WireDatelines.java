package org.dateline.ingest.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.Table;

/**
 * Finds the dateline a story opens with, as in "KABUL, Afghanistan (AP) — " (AP Stylebook, "datelines").
 * Thread-safe.
 */
public final class WireDatelines {

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}.'’-]*\\p{Lu}(?:[ /-](?:\\p{Lu}[\\p{Lu}.'’-]*)){0,4}";

    private static final String TITLE_CASE = "\\p{Lu}[\\p{L}'’-]+(?:[ /]\\p{Lu}[\\p{L}'’-]+){0,3}";

    private static final String COUNTRY =
            "(?:, (?:the )?\\p{Lu}[\\p{L}.]+(?: (?:of |and |the )?\\p{Lu}[\\p{L}.]+){0,3}| \\[[\\p{L} ]+\\])?";

    private static final String DAY =
            "(?:,? (?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? \\d{1,2}(?:, \\d{4})?)?";

    private static final String DASH = " ?(?:—|–|--| -|-(?= ))";

    private static final int FEWEST_WORDS_AFTER_COLON = 8;

    private final Pattern pattern;

    private final Pattern colon = Pattern.compile("(?<city>" + CAPITALS + ")" + COUNTRY + DAY + " ?: (?=\\S)");

    private final Set<String> notCities;

    public WireDatelines() {
        List<Table.Row> rows =
                Table.ofResource(WireDatelines.class, "datelines.tsv").rows();
        this.notCities = rows.stream()
                .filter(row -> row.get("kind").equals("label"))
                .map(row -> row.get("text"))
                .collect(Collectors.toUnmodifiableSet());
        String wire = rows.stream()
                .filter(row -> row.get("kind").equals("wire"))
                .map(row -> row.get("text"))
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", " ?\\((?:", ")\\)"));
        String anyWire = " ?\\(\\p{Lu}[\\p{L}/.]*(?: [\\p{L}/.]+){0,3}\\)";
        this.pattern =
                Pattern.compile("(?:(?<city>" + CAPITALS + ")" + COUNTRY + DAY + "(?:" + anyWire + ")?" + DAY + DASH
                        + "|" + TITLE_CASE + COUNTRY + DAY + wire + DAY + "(?:" + DASH + "|:)"
                        + "|" + TITLE_CASE + ", \\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+){0,2}" + DAY + " ?[—–]"
                        + "|" + wire.substring(2) + DASH + ")\\s*(?=[\\p{L}\\d\"“‘'])");
    }

    /**
     * The index at which the first sentence starts after a dateline.
     *
     * @param opening whether the line is among the first of the story, where a colon may end a dateline
     */
    public OptionalInt find(String line, boolean opening) {
        Matcher matcher = pattern.matcher(line);
        if (matcher.lookingAt() && isCity(matcher)) {
            return OptionalInt.of(matcher.end());
        }
        Matcher withColon = colon.matcher(line);
        if (opening && withColon.lookingAt() && isCity(withColon)) {
            int words = line.substring(withColon.end()).split(" ").length;
            return words >= FEWEST_WORDS_AFTER_COLON ? OptionalInt.of(withColon.end()) : OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    private boolean isCity(Matcher matcher) {
        String city = matcher.group("city");
        return city == null || !notCities.contains(city.toUpperCase(Locale.ROOT));
    }
}
