package org.dateline.ingest.date;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** Recognises the lines of a page that hold publication dates and nothing to report. Thread-safe. */
public final class DateLines {

    private static final int LONGEST = 160;

    /** Words a dates line may have besides its cues and dates, such as an agency's name. */
    private static final int MOST_OTHER_WORDS = 3;

    private static final Pattern AGO = Pattern.compile(
            "(?i)\\b(?:\\d+|an?|one|two) (?:sec(?:ond)?|min(?:ute)?|hr|hour|day|week|month|year)s?\\.? ago\\b|\\b(?:today|yesterday|just now)\\b");

    private static final Pattern CLOCK =
            Pattern.compile("(?i)\\b\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\b\\.?)?(?: ?\\(?(?-i:[A-Z]{2,5})\\b\\)?)?");

    private static final Pattern READING_TIME = Pattern.compile("(?i)\\b\\d+[ -]min(?:ute)?s?(?: read)?\\b");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");

    private final WrittenDates dates;

    private final Pattern cue;

    private final List<Table.Row> cues;

    public DateLines(WrittenDates dates) {
        this.dates = dates;
        this.cues = Table.ofResource(DateLines.class, "date-cues.tsv").rows();
        this.cue = Pattern.compile(
                cues.stream()
                        .map(row -> row.get("cue").replace(" ", "\\s+"))
                        .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")),
                Pattern.CASE_INSENSITIVE);
    }

    /** What a line tells, if it is a line of publication dates. */
    public Optional<DateLine> read(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher first = cue.matcher(line);
        boolean cued = first.find();
        List<WrittenDate> found = dates.list(line);
        boolean ago = AGO.matcher(line).find();
        if ((found.isEmpty() && !ago)
                || otherWords(line, found) > (cued && first.start() == 0 ? MOST_OTHER_WORDS : 0)) {
            return Optional.empty();
        }
        return Optional.of(dateLine(line, found, cued));
    }

    /** Tells whether a line is only the word that says what the date on the next line is. */
    public boolean isCueAlone(String line) {
        return cue.matcher(line.replaceAll("[:\\s]+$", "")).matches();
    }

    /** The full date in some words; empty if they hold none or several. */
    public Optional<PublicationTime> findOnly(String words) {
        List<WrittenDate> found = dates.list(words);
        return found.size() == 1 ? Optional.of(found.get(0).time()) : Optional.empty();
    }

    private int otherWords(String line, List<WrittenDate> found) {
        StringBuilder rest = new StringBuilder(line);
        for (WrittenDate date : found) {
            rest.replace(date.start(), date.end(), " ".repeat(date.end() - date.start()));
        }
        String left = cue.matcher(rest).replaceAll(" ");
        left = AGO.matcher(left).replaceAll(" ");
        left = CLOCK.matcher(left).replaceAll(" ");
        left = READING_TIME.matcher(left).replaceAll(" ");
        left = left.replaceAll("(?i)\\b(?:on|at|by|and|the|time|local)\\b", " ");
        return (int) WORD.matcher(left).results().count();
    }

    private DateLine dateLine(String line, List<WrittenDate> found, boolean cued) {
        PublicationTime published = null;
        PublicationTime updated = null;
        int from = 0;
        for (WrittenDate date : found) {
            String role = role(line.substring(from, date.start()), published != null);
            if (role.equals("updated")) {
                updated = later(updated, date.time());
            } else if (published == null) {
                published = date.time();
            }
            from = date.end();
        }
        return new DateLine(published, updated, cued);
    }

    private String role(String before, boolean hasPublished) {
        String role = hasPublished ? "updated" : "published";
        Matcher matcher = cue.matcher(before);
        while (matcher.find()) {
            String words = matcher.group().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            role = cues.stream()
                    .filter(row -> words.matches(row.get("cue")))
                    .findFirst()
                    .map(row -> row.get("role"))
                    .orElse(role);
        }
        return role;
    }

    private static PublicationTime later(@Nullable PublicationTime known, PublicationTime other) {
        return known == null || other.day().isAfter(known.day()) ? other : known;
    }
}
