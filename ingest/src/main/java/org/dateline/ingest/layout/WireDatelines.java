package org.dateline.ingest.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.Table;

/**
 * Finds the dateline a story opens with, as in "KABUL, Afghanistan (AP) — " (AP Stylebook, "datelines") or
 * "PORT SUDAN, 14 March 2025 — ".
 * Thread-safe.
 */
public final class WireDatelines {

    /** "ST. LOUIS", "McALLEN", "DeKALB": saints, forts and mounts are short (AP Stylebook), Scots and French prefixes small. */
    private static final String CAPITALS = "(?:(?:STE?|FT|MT|PT)\\. )?(?:Ma?c|De|La|Le|O['’])?"
            + "\\p{Lu}[\\p{Lu}.'’-]*\\p{Lu}(?:[ /-](?:\\p{Lu}[\\p{Lu}.'’-]*)){0,4}";

    private static final String TITLE_CASE = "\\p{Lu}[\\p{L}'’-]+(?:[ /]\\p{Lu}[\\p{L}'’-]+){0,3}";

    private static final String COUNTRY =
            "(?:, (?:the )?\\p{Lu}[\\p{L}.]+(?: (?:of |and |the )?\\p{Lu}[\\p{L}.]+){0,3}| \\[[\\p{L} ]+\\])?";

    private static final String MONTH = "(?i:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
            + "|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

    private static final String WEEKDAY =
            "(?:(?i:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?i:day)?[.,]? )?";

    private static final String NUMBER = "\\d{1,2}(?:st|nd|rd|th)?";

    /** A date in a dateline, whose year may be optional, and what joins it to the place. */
    private static String date(String year) {
        String date = WEEKDAY + "(?:" + MONTH + " " + NUMBER + year + "|" + NUMBER + " " + MONTH + year
                + "|\\d{4}-\\d\\d-\\d\\d)(?!\\d)";
        return "(?:(?:,|,? ?[—–]| -{1,2})? " + date + "|,? \\(" + date + "\\))";
    }

    private static final String ONE_DAY = date("(?:,? \\d{4})?");

    private static final String DAY = ONE_DAY + "?";

    private static final String FULL_DATE = date(",? \\d{4}");

    /** A place in mixed case, which only a full date makes a dateline. */
    private static final String DATED_PLACE =
            "\\p{Lu}[\\p{L}.'’-]+(?:[ /](?:(?:de|da|do|del|la|al|el|of|sur|upon) )?" + "\\p{Lu}[\\p{L}.'’-]+){0,3}";

    /** What stands in brackets and is no day. */
    private static final Pattern BRACKETS = Pattern.compile("\\((\\p{Lu}[^()\\d]{1,60})\\)");

    private static final String DASH = " ?(?:—|–|---?| -|-(?= )| _(?= ))";

    /** The end of a sentence before capitals. */
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!][\"”’')]* (?=\\p{Lu}[\\p{L}.'’]*\\p{Lu})");

    /** How far from the start of a story a dateline may stand behind its title. */
    private static final int TITLE_REACH = 300;

    /** Behind a sentence capitals of fewer letters are rather a body's initials than a city. */
    private static final int FEWEST_LETTERS = 5;

    private static final int FEWEST_WORDS_AFTER_COLON = 8;

    private final Pattern pattern;

    private final Pattern colon = Pattern.compile("(?<city>" + CAPITALS + ")" + COUNTRY + DAY + " ?: (?=\\S)");

    private final Pattern dated;

    /** A place in mixed case, which an outlet behind it makes a dateline. */
    private final Pattern signed;

    /** By their names in small letters. */
    private final Map<String, String> wires = new HashMap<>();

    private final Set<String> desks;

    private final Set<String> outletNouns;

    private final Set<String> notCities;

    private final Set<String> notInPlaces;

    public WireDatelines() {
        List<Table.Row> rows =
                Table.ofResource(WireDatelines.class, "datelines.tsv").rows();
        this.notCities = texts(rows, "label");
        this.notInPlaces = texts(rows, "no-place");
        this.desks = texts(rows, "desk");
        this.outletNouns = texts(rows, "outlet-noun");
        rows.stream()
                .filter(row -> row.get("kind").equals("wire"))
                .map(row -> row.get("text"))
                .forEach(name -> wires.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        String wire = rows.stream()
                .filter(row -> row.get("kind").equals("wire") || row.get("kind").equals("desk"))
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
        String outlet = " ?\\((?:\\p{Lu}[\\p{L}/.]* ){1,3}(?:"
                + outletNouns.stream().sorted().collect(Collectors.joining("|")) + ")\\)";
        // Behind what a dateline names a sentence begins; "Ann Roe (Sky News) – the reporter – was hurt" has none.
        String behind = DAY + DASH + "\\s*(?=[\\p{Lu}\\d\"“‘'])";
        this.signed = Pattern.compile("(?:(?<city>" + TITLE_CASE + ")" + COUNTRY + "(?:" + DAY + outlet + "|" + ONE_DAY
                + anyWire + ")|" + outlet.substring(2) + ")" + behind);
        this.dated = Pattern.compile("(?<city>" + CAPITALS + "|" + DATED_PLACE + ")" + COUNTRY + "(?:" + anyWire + ")?"
                + FULL_DATE + "(?:" + anyWire + ")?(?:" + DASH + "|:)\\s*(?=[\\p{L}\\d\"“‘'])");
    }

    private static Set<String> texts(List<Table.Row> rows, String kind) {
        return rows.stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("text"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The index at which the first sentence starts after a dateline.
     *
     * @param opening whether the line is among the first of the story, where a colon may end a dateline and
     *     a full date makes one of a place in mixed case
     */
    public OptionalInt find(String line, boolean opening) {
        Matcher matcher = pattern.matcher(line);
        if (matcher.lookingAt() && isCity(matcher)) {
            return OptionalInt.of(matcher.end());
        }
        Matcher withOutlet = signed.matcher(line);
        if (opening && withOutlet.lookingAt() && isCity(withOutlet)) {
            return OptionalInt.of(withOutlet.end());
        }
        Matcher withDate = dated.matcher(line);
        if (opening && withDate.lookingAt() && isCity(withDate)) {
            return OptionalInt.of(withDate.end());
        }
        Matcher withColon = colon.matcher(line);
        if (opening && withColon.lookingAt() && isCity(withColon)) {
            int words = line.substring(withColon.end()).split(" ").length;
            return words >= FEWEST_WORDS_AFTER_COLON ? OptionalInt.of(withColon.end()) : OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    /**
     * A dateline of a city in capitals behind the sentences that a line begins with, such as a title that was put before the
     * story: "Two held. HARTFORD — Police …".
     */
    Optional<Dateline> findBehindTitle(String line) {
        Matcher end = SENTENCE_END.matcher(line);
        while (end.find() && end.end() <= TITLE_REACH) {
            String rest = line.substring(end.end());
            Matcher matcher = pattern.matcher(rest);
            if (matcher.lookingAt()
                    && !Character.isLowerCase(rest.codePointAt(matcher.end()))
                    && isCity(matcher)
                    && isNoInitials(matcher)) {
                return Optional.of(new Dateline(end.end(), end.end() + matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** Tells whether a city in capitals is long enough, or has its country, a day or an agency behind it. */
    private static boolean isNoInitials(Matcher matcher) {
        String city = matcher.group("city");
        return city != null
                && (city.chars().filter(Character::isLetter).count() >= FEWEST_LETTERS
                        || matcher.group().matches(".*[,(\\[].*"));
    }

    /**
     * Where a dateline stands in a line.
     *
     * @param start the index of its first character
     * @param end the index at which the first sentence after it starts
     */
    record Dateline(int start, int end) {}

    /** The outlet or agency that a dateline names in brackets, one that is known or called as outlets are. */
    public Optional<String> findOutlet(String dateline) {
        return BRACKETS.matcher(dateline)
                .results()
                .map(found -> found.group(1).strip())
                .flatMap(name -> Optional.ofNullable(wires.get(name.toLowerCase(Locale.ROOT)))
                        .or(() -> Optional.of(name).filter(this::isCalledAsOutlets))
                        .stream())
                .findFirst();
    }

    private boolean isCalledAsOutlets(String name) {
        return outletNouns.contains(name.substring(name.lastIndexOf(' ') + 1)) && !desks.contains(name);
    }

    private boolean isCity(Matcher matcher) {
        String city = matcher.group("city");
        return city == null
                || !notCities.contains(city.toUpperCase(Locale.ROOT))
                        && Arrays.stream(city.split("[ /]")).noneMatch(notInPlaces::contains);
    }
}
