package org.dateline.desk.digest;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.desk.brief.Numerals;
import org.dateline.desk.digest.Digest.Part;
import org.dateline.desk.digest.Digest.Section;
import org.dateline.desk.digest.DigestPictures.Drawn;
import org.dateline.desk.digest.Item.Figure;
import org.dateline.desk.digest.Item.Kind;
import org.dateline.desk.edition.Heading;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.words.Words;
import org.dateline.store.query.Touched.Arrived;

/**
 * Puts a digest in the words of a letter.
 *
 * @param filter that it answers to
 */
record LetterPages(Heading heading, UrlFilter filter) {

    private static final int SUBJECT = 120;

    LetterPage page(Digest digest, Drawn drawn, Limits limits) {
        return new LetterPage(
                subject(digest),
                Words.longDay(heading.day()),
                heading.name() == null ? "" : LetterText.line(heading.name()),
                digest.headline(),
                coverage(digest),
                digest.sections().stream()
                        .map(section -> shown(section, drawn, limits))
                        .toList(),
                drawn.hasMap() ? map(digest, drawn) : null,
                address(filter.at("/")),
                heading.unsubscribe() == null ? null : heading.unsubscribe().toASCIIString());
    }

    /** On the desk; its own path stays. */
    String address(String path) {
        String desk = heading.desk().toASCIIString();
        return (desk.endsWith("/") ? desk.substring(0, desk.length() - 1) : desk)
                + URI.create(path.replace(" ", "%20").replace("|", "%7C")).toASCIIString();
    }

    /**
     * {@code Dateline, 13 August 2021: at least 9 killed in Orla}: the worst of it; where nobody is told to have died how many
     * incidents are new, and where none is, the first clauses of the headline.
     */
    String subject(Digest digest) {
        String name = heading.name() == null ? "" : ", " + LetterText.line(heading.name());
        String start = (heading.daily() ? "" : "Alert: ") + "Dateline" + cut(name, SUBJECT / 3) + ", "
                + Words.longDay(heading.day()).replaceFirst("^\\S+ ", "") + ": ";
        String sentence = sum(digest);
        StringBuilder clauses = new StringBuilder();
        for (String clause :
                (sentence.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + sentence.substring(1)).split("; ")) {
            String next = (clauses.isEmpty() ? "" : "; ") + clause;
            if (start.length() + clauses.length() + next.length() > SUBJECT) {
                break;
            }
            clauses.append(next);
        }
        return cut(start + (clauses.isEmpty() ? sentence : clauses), SUBJECT);
    }

    private static String sum(Digest digest) {
        Worst worst = digest.worst();
        if (worst != null) {
            return worst.inWords();
        }
        int fresh = digest.count(Part.NEW);
        return fresh > 0
                ? Numerals.counted(fresh, "new incident")
                : digest.headline().replaceAll("\\.$", "");
    }

    /** At most so many characters, and no half of one. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }

    private static String coverage(Digest digest) {
        Arrived arrived = digest.arrived();
        if (arrived.articles() == 0) {
            return "No new article was read.";
        }
        return (arrived.isAll() ? "" : "More than ")
                + Words.figure(arrived.articles(), "new article") + " from "
                + Words.figure(arrived.outlets(), "outlet")
                + (arrived.articles() == 1 ? " was read" : " were read")
                + (arrived.voices() < arrived.outlets()
                        ? ", " + Words.figure(arrived.voices(), "independent voice") + " among them."
                        : ".")
                + (digest.news() == 0 ? " None tells anything that is new and answers to your filter." : "");
    }

    private LetterPage.Shown shown(Section section, Drawn drawn, Limits limits) {
        Set<String> quoted = new HashSet<>();
        List<LetterPage.Row> rows = section.items().stream()
                .limit(limits.items())
                .map(item -> row(item, drawn, quoted))
                .toList();
        return new LetterPage.Shown(
                section.part().title(), rows, section.items().size() - rows.size(), address(section.more()));
    }

    /** @param quoted words that stand in the section already, which it adds to */
    private LetterPage.Row row(Item item, Drawn drawn, Set<String> quoted) {
        return new LetterPage.Row(
                mark(item.status()),
                LetterText.line(item.what()),
                LetterText.line(item.told()),
                item.kind() == Kind.INDEX
                        ? List.of()
                        : item.changes().stream().map(LetterText::line).toList(),
                item.kind() == Kind.INCIDENT ? says(item.facts().figures()) : List.of(),
                item.quotes().stream().map(quote -> words(quote, quoted)).toList(),
                address(item.path()),
                drawn.trends().get(item.id()));
    }

    private LetterPage.Words words(Item.Quote quote, Set<String> quoted) {
        boolean isQuoted = !quoted.add(quote.words() + "\n" + quote.outlet());
        return new LetterPage.Words(
                LetterText.line(quote.by()),
                isQuoted ? "" : LetterText.line(quote.words()),
                LetterText.line(quote.outlet()) + (isQuoted ? ", in the words quoted above" : ""),
                quote.path() == null ? null : address(quote.path()));
    }

    /** Filled: an outlet tells it; hatched: claimed; half: disputed; open: denied, or not told. */
    private static String mark(String status) {
        return switch (status) {
            case "reported", "confirmed", "held", "reckoned" -> "●";
            case "claimed" -> "◍";
            case "disputed", "contested" -> "◐";
            default -> "○";
        };
    }

    /** Who says how many in which words, where these differ or say no exact number: {@code killed: Lantern says “about 50”}. */
    private static List<String> says(List<Figure> figures) {
        List<String> lines = new ArrayList<>();
        for (Figure figure : figures) {
            boolean differ = figure.says().stream()
                            .map(says -> Figure.range(says.low(), says.high()))
                            .distinct()
                            .count()
                    > 1;
            if (differ || figure.says().stream().anyMatch(says -> !says.isExact())) {
                lines.add(LetterText.line(figure.what() + ": "
                        + figure.says().stream()
                                .map(LetterPages::says)
                                .distinct()
                                .collect(Collectors.joining(", "))));
            }
        }
        return lines;
    }

    private static String says(Item.Says says) {
        return says.who() + " says "
                + (says.words() == null
                        ? Figure.range(says.low(), says.high())
                        : "“" + LetterText.line(says.words()) + "”");
    }

    private LetterPage.MapShown map(Digest digest, Drawn drawn) {
        String on = Words.day(Objects.requireNonNull(digest.map().on()));
        String sides = drawn.sides().isEmpty()
                ? "nobody is told to hold any"
                : String.join(", ", drawn.sides().keySet());
        return new LetterPage.MapShown(
                "Control as told by " + on,
                "Map of who holds which provinces, as told by " + on + ": " + sides
                        + ". What changed is told in words below.",
                address(filter.on(org.dateline.store.query.DayRange.ALL)
                        .at("/map?on=" + digest.map().on())),
                drawn.sides().entrySet().stream()
                        .map(side -> new LetterPage.Side(LetterText.line(side.getKey()), side.getValue()))
                        .toList());
    }
}
