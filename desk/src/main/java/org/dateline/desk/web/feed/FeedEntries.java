package org.dateline.desk.web.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.core.article.Publication;
import org.dateline.core.record.EventLine;
import org.dateline.core.record.SpeakerPart;
import org.dateline.core.record.StatementLine;
import org.dateline.desk.brief.Numerals;
import org.dateline.desk.web.row.DisplacementItem;
import org.dateline.desk.web.row.StatementItem;
import org.dateline.desk.web.words.Words;
import org.dateline.desk.wording.WhoToWhom;
import org.dateline.store.query.ArticleRow;
import org.dateline.store.query.ClaimRow;
import org.dateline.store.query.DisplacementRow;
import org.dateline.store.query.EventRow;
import org.dateline.store.query.IncidentRow;
import org.dateline.store.query.IncidentRow.Happening;
import org.dateline.store.query.Origin;
import org.dateline.store.query.StatementRow;
import org.dateline.store.query.Whereabouts;
import org.jspecify.annotations.Nullable;

/** Makes entries of rows: what, where and who for a title, the exact words with outlet and status below. */
final class FeedEntries {

    /** So many reports of an incident are quoted. */
    private static final int QUOTED = 5;

    private static final String EVIDENCE = "/evidence/";

    private FeedEntries() {}

    /** @param voices what people are shown of voices */
    static FeedEntry of(IncidentRow row, UnaryOperator<String> voices) {
        String words = row.reports().stream()
                .limit(QUOTED)
                .map(report -> quoted(report.exact(), voices.apply(report.voice()), report.publishedAt()))
                .collect(Collectors.joining("\n"));
        int more = row.reports().size() - QUOTED;
        return new FeedEntry(
                "incident",
                row.id(),
                title(row.what(), WhoToWhom.of(row.what(), voices), row.status().label()),
                words + (more > 0 ? "\nand " + Numerals.counted(more, "more report") : "") + "\n"
                        + Words.capital(row.status().label()) + ", told by "
                        + Numerals.counted(row.countIndependent(), "independent voice") + ".",
                EVIDENCE + row.id(),
                row.reports().get(0).outlet(),
                newest(row).orElseGet(() -> instant(row.what().latest())));
    }

    private static Optional<Instant> newest(IncidentRow row) {
        return row.reports().stream()
                .map(report -> instant(report.publishedAt()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    /** @param voices what people are shown of voices */
    static FeedEntry of(ClaimRow row, UnaryOperator<String> voices) {
        String words = Stream.concat(
                        row.claims().stream().map(position -> side("Claimed", position)),
                        row.denials().stream().map(position -> side("Denied", position)))
                .limit(2L * QUOTED)
                .collect(Collectors.joining("\n"));
        int more = row.claims().size() + row.denials().size() - 2 * QUOTED;
        String vouching = row.vouching().isEmpty()
                ? "No independent report."
                : "Reported independently by "
                        + row.vouching().stream().map(voices).distinct().collect(Collectors.joining(", "))
                        + ".";
        IncidentRow incident = row.incident();
        return new FeedEntry(
                "claim",
                row.id(),
                (row.what().type() == null ? "Denied in words · " : "")
                        + title(
                                row.what(),
                                WhoToWhom.of(row.what(), voices),
                                row.status().label()),
                words + (more > 0 ? "\nand " + Numerals.counted(more, "more position") : "") + "\n" + vouching,
                EVIDENCE + row.id(),
                null,
                (incident == null ? Optional.<Instant>empty() : newest(incident))
                        .orElseGet(() -> instant(row.what().latest())));
    }

    private static String side(String how, ClaimRow.Position position) {
        return how + " by " + (position.name().equals("author") ? "the report" : position.name()) + ": "
                + quoted(position.exact(), position.outlet(), null);
    }

    static FeedEntry of(EventRow row) {
        EventLine event = row.event();
        String status = row.status() == null ? "no incident" : row.status().label();
        Happening what = new Happening(
                event.code().type() == null ? null : event.code().type().name(),
                event.code().mode(),
                event.code().cameo(),
                List.of(),
                List.of(),
                event.time().earliest(),
                event.time().latest(),
                Whereabouts.of(event.place()));
        return new FeedEntry(
                "event",
                event.id(),
                title(what, WhoToWhom.of(event), status),
                quoted(
                                event.sentence().exact(),
                                row.origin().outlet(),
                                row.origin().publishedAt()) + "\n" + Words.capital(status) + ".",
                EVIDENCE + event.id(),
                row.origin().outlet(),
                told(row.origin(), event.time().latest()));
    }

    static FeedEntry of(StatementRow row) {
        StatementLine statement = row.statement();
        SpeakerPart speaker = statement.speaker();
        String who = speaker == null ? "Somebody" : speaker.name();
        String how = StatementItem.cue(statement);
        return new FeedEntry(
                "statement",
                statement.id(),
                who + " · " + how,
                quoted(
                        statement.sentence().exact(),
                        row.origin().outlet(),
                        row.origin().publishedAt()),
                EVIDENCE + statement.id(),
                row.origin().outlet(),
                told(row.origin(), null));
    }

    static FeedEntry of(DisplacementRow row) {
        DisplacementItem item = DisplacementItem.of(row);
        return new FeedEntry(
                "displacement",
                item.id(),
                Stream.of(item.route(), item.numbers(), item.days())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                quoted(item.words(), row.origin().outlet(), row.origin().publishedAt()) + "\n"
                        + Words.capital(item.told().saidBy()) + ".",
                EVIDENCE + item.id(),
                row.origin().outlet(),
                told(row.origin(), row.displacement().time().latest()));
    }

    /** @param voices what people are shown of voices */
    static FeedEntry of(ArticleRow row, UnaryOperator<String> voices) {
        Publication publication = row.publication();
        String outlet = voices.apply(row.voice());
        Object newest = publication.updatedAt() == null ? publication.publishedAt() : publication.updatedAt();
        return new FeedEntry(
                "article",
                row.id(),
                publication.title() == null ? "Without a title, " + outlet : publication.title(),
                Stream.of(
                                publication.outlet() == null ? outlet : publication.outlet(),
                                String.join(", ", publication.byline()),
                                publication.publishedAt() == null ? "" : "published " + publication.publishedAt(),
                                row.revisions() == 1 ? "" : Numerals.counted(row.revisions(), "revision"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                "/articles/" + row.id(),
                publication.outlet(),
                instant(newest == null ? null : newest.toString()));
    }

    /** {@code Orla: Red Front → civilians · assault · reported}. */
    private static String title(Happening what, WhoToWhom deed, String status) {
        String type = what.type() == null ? "" : Words.capital(what.type().toLowerCase(Locale.ROOT));
        return (what.where() == null ? "" : what.where().name() + ": ")
                + Stream.of(deed.toString(), type, status, Words.days(what.earliest(), what.latest()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
    }

    private static String quoted(String words, @Nullable String outlet, @Nullable String publishedAt) {
        return "“" + words + "” " + (outlet == null ? "an unknown outlet" : outlet)
                + (publishedAt == null ? "" : ", " + publishedAt);
    }

    private static @Nullable Instant told(Origin origin, @Nullable LocalDate day) {
        Instant told = instant(origin.publishedAt());
        return told == null ? instant(day) : told;
    }

    private static @Nullable Instant instant(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** @param time a day or an RFC 3339 moment */
    private static @Nullable Instant instant(@Nullable String time) {
        if (time == null) {
            return null;
        }
        return time.length() > "2021-08-13".length()
                ? OffsetDateTime.parse(time).toInstant()
                : instant(LocalDate.parse(time));
    }
}
