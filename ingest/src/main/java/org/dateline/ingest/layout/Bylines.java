package org.dateline.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.ingest.date.DateLines;

/** Reads the lines that name an article's authors. Thread-safe. */
public final class Bylines {

    private static final Pattern SENTENCE_END = Pattern.compile("(?<![ap]\\.m)[.!?][\"”’']?$");

    private static final Pattern LOWER_CASE_WORD = Pattern.compile("(?<!\\p{L})\\p{Ll}{2,}");

    /** A byline has fewer words in lower case: "staff writer". */
    private static final int SENTENCE_WORDS = 3;

    private static final String NAME = "\\p{Lu}[\\p{L}'’-]*\\.?";

    private static final String PERSON = NAME + "(?: (?:(?:de|van|von|der|bin|al|el|la|ul|ur|da) )*" + NAME + "){1,4}";

    private static final String DAY_OR_MONTH =
            "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|(?:January|February|March|April"
                    + "|June|July|August|September|October|November|December|Early|Late|Mid|The|This|That|Then|Now)\\b)";

    private static final String PLACE = "(?: in | from |, in )(?:the )?" + NAME + "(?: " + NAME + "){0,2}";

    private static final String AGENCY =
            "(?:(?:The )?Associated Press|AP|AFP|Agence France-Presse|Reuters|REUTERS|Agencies|ANI|PTI|dpa|Web Desk|Staff(?: Writer| Reporter)?|Our Correspondent)";

    private static final String WHO = "(?:" + DAY_OR_MONTH + PERSON + "|" + AGENCY + ")(?:" + PLACE + ")?";

    private static final String TAIL = "(?: ?[,|/·•–—-] ?(?:\\p{Lu}[\\p{L}.'’&]*)(?: [\\p{L}.'’&]+){0,4})?";

    private static final Pattern SIGNED =
            Pattern.compile("(?:By|BY|by|Words by|Written by|Story by|Report by|Author:|Authors:)" + " ?:? ?(?<names>"
                    + WHO + "(?:(?:, and | and | & |, |; )" + WHO + "){0,8})" + TAIL + "[.,]?");

    private static final Pattern UNSIGNED =
            Pattern.compile("(?<names>" + PERSON + PLACE + "(?:(?:, and | and | & |, )" + WHO + "){0,5})" + TAIL);

    private static final Pattern ALONE =
            Pattern.compile("(?<names>" + WHO + "(?:(?:, and | and | & |, | \\| )" + WHO + "){0,5})");

    private static final Pattern BETWEEN = Pattern.compile(", and | and | & |, |; ");

    private static final Pattern WHERE = Pattern.compile("(?: in | from |, in ).*");

    private final DateLines dateLines;

    Bylines(DateLines dateLines) {
        this.dateLines = dateLines;
    }

    /** The authors of a line that starts with "By". */
    public Optional<List<String>> findSigned(String line) {
        if (!line.regionMatches(true, 0, "by", 0, 2) && !line.matches("(?:Words|Written|Story|Report|Authors?)\\b.*")) {
            return Optional.empty();
        }
        return names(SIGNED.matcher(withoutDates(line)));
    }

    /**
     * The authors of a line such as "Mina Hart in Kabul" or "Mina Hart Published August 13, 2021", which is
     * a byline only among other top matter.
     */
    Optional<List<String>> findUnsigned(String line) {
        if (line.length() > 160) {
            return Optional.empty();
        }
        String names = withoutDates(line);
        return names(names.length() < line.length() ? ALONE.matcher(names) : UNSIGNED.matcher(line));
    }

    private static Optional<List<String>> names(Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN.split(matcher.group("names"))) {
            String name = WHERE.matcher(part).replaceAll("").strip();
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return Optional.of(List.copyOf(names));
    }

    /** A byline may share its line with the dates. */
    private String withoutDates(String line) {
        for (int at = line.indexOf(' ', 4); at > 0 && line.length() <= 200; at = line.indexOf(' ', at + 1)) {
            if (dateLines.read(line.substring(at + 1)).isPresent()) {
                return line.substring(0, at).replaceAll("[ ,|·•–—-]+$", "");
            }
        }
        return line;
    }

    /** The dates that share the line of a byline. */
    Optional<org.dateline.ingest.date.DateLine> findDates(String line) {
        String byline = withoutDates(line);
        return isSentence(line) || byline.length() == line.length()
                ? Optional.empty()
                : dateLines.read(line.substring(line.indexOf(' ', byline.length()) + 1));
    }

    /** "Gunmen attacked the town of Tame yesterday." is no name with a date. */
    private static boolean isSentence(String line) {
        return SENTENCE_END.matcher(line).find()
                && LOWER_CASE_WORD.matcher(line).results().count() >= SENTENCE_WORDS;
    }
}
