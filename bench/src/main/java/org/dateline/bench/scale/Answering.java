package org.dateline.bench.scale;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.situation.index.Grain;
import org.dateline.core.situation.index.IndexName;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.query.DayRange;
import org.dateline.store.query.Page;
import org.dateline.store.query.Query;
import org.dateline.store.query.RecordFilter;

/**
 * Asks a small record of generated news and a large one the same sorts of question in turn, so that both meet the same
 * machine, and tells the 95th percentile of each, as it passed and of the processor alone. Run it with a young generation
 * that holds a round ({@code -Xmn2g}): else collections fall into the same questions again and again.
 */
public final class Answering {

    private static final int ROUNDS = 40;
    private static final int WARMING = 5;
    private static final double PERCENTILE = 0.95;

    /** A record of generated news. */
    private record Sample(RecordStore store, GeneratedNews news, int articles) {

        LocalDate day(SplittableRandom random) {
            LocalDate last = news.lastDay(articles);
            return last.minusDays(random.nextInt(
                    1 + (int) Math.max(1, last.toEpochDay() - news.lastDay(1).toEpochDay())));
        }
    }

    /** A sort of question. */
    private interface Question {
        void ask(Sample sample, SplittableRandom random);
    }

    private Answering() {}

    private static Map<String, Question> questions() {
        Map<String, Question> questions = new LinkedHashMap<>();
        questions.put(
                "events", (sample, random) -> list(sample.store().queries().events(), RecordFilter.ALL));
        questions.put(
                "events of an actor",
                (sample, random) ->
                        list(sample.store().queries().events(), RecordFilter.ALL.withActors(actor(random))));
        questions.put(
                "events at a place",
                (sample, random) -> list(
                        sample.store().queries().events(),
                        RecordFilter.ALL.withPlaces(GeneratedNews.name("town", random.nextInt(GeneratedNews.TOWNS)))));
        questions.put(
                "events of a month",
                (sample, random) ->
                        list(sample.store().queries().events(), RecordFilter.ALL.withDays(month(sample, random))));
        questions.put(
                "events of a type and country",
                (sample, random) -> list(
                        sample.store().queries().events(),
                        RecordFilter.ALL.withTypes("ASSAULT").withCountries("AF")));
        questions.put(
                "events of a status",
                (sample, random) -> list(
                        sample.store().queries().events(), RecordFilter.ALL.withStatuses(IncidentStatus.CONFIRMED)));
        questions.put(
                "events with frequent words",
                (sample, random) -> list(sample.store().queries().events(), RecordFilter.ALL.withText("people died")));
        questions.put(
                "events of an actor in a month",
                (sample, random) -> list(
                        sample.store().queries().events(),
                        RecordFilter.ALL.withActors(actor(random)).withDays(month(sample, random))));
        questions.put(
                "events of an outlet with words",
                (sample, random) -> list(
                        sample.store().queries().events(),
                        RecordFilter.ALL
                                .withOutlets("Outlet " + random.nextInt(60))
                                .withText("people died")));
        questions.put(
                "incidents", (sample, random) -> list(sample.store().queries().incidents(), RecordFilter.ALL));
        questions.put(
                "incidents of a month",
                (sample, random) ->
                        list(sample.store().queries().incidents(), RecordFilter.ALL.withDays(month(sample, random))));
        questions.put(
                "actors", (sample, random) -> list(sample.store().queries().actors(), RecordFilter.ALL));
        questions.put(
                "actors by name",
                (sample, random) ->
                        list(sample.store().queries().actors(), RecordFilter.ALL.withActors(actor(random))));
        questions.put(
                "articles of a month",
                (sample, random) ->
                        list(sample.store().queries().articles(), RecordFilter.ALL.withDays(month(sample, random))));
        for (IndexName index : List.of(IndexName.VIOLENCE, IndexName.PRESSURE, IndexName.ATTENTION)) {
            questions.put(
                    "index " + index.label() + " of an actor by month",
                    (sample, random) -> sample.store()
                            .indices()
                            .series(index, Grain.MONTH, RecordFilter.ALL.withActors(actor(random))));
        }
        questions.put(
                "index violence by month",
                (sample, random) -> sample.store().indices().series(IndexName.VIOLENCE, Grain.MONTH, RecordFilter.ALL));
        return questions;
    }

    private static String actor(SplittableRandom random) {
        return GeneratedNews.name("actor", random.nextInt(GeneratedNews.ACTORS));
    }

    private static DayRange month(Sample sample, SplittableRandom random) {
        LocalDate day = sample.day(random);
        return new DayRange(day.minusDays(30), day);
    }

    private static void list(Query<?> query, RecordFilter filter) {
        query.read(filter, Page.first(50), row -> {});
    }

    /**
     * How long an answer took, in milliseconds.
     *
     * @param processor of which this thread was at work; the rest it waited, for the disk or for other programs
     */
    private record Time(double wall, double processor) {

        static Time of(Question question, Sample sample, long seed) {
            long began = System.nanoTime();
            long processor = processorNanos();
            question.ask(sample, new SplittableRandom(seed));
            return new Time((System.nanoTime() - began) / 1e6, (processorNanos() - processor) / 1e6);
        }

        private static long processorNanos() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }
    }

    private static double percentile(List<Time> times, ToDoubleFunction<Time> part) {
        double[] sorted = times.stream().mapToDouble(part).sorted().toArray();
        return sorted[(int) Math.ceil(PERCENTILE * sorted.length) - 1];
    }

    private static void compare(Sample small, Sample large, PrintStream out) {
        out.println(String.format(Locale.ROOT, "%-40s %29s   %29s", "95th percentile, ms", "wall", "processor"));
        questions().forEach((name, question) -> {
            List<Time> ofSmall = new ArrayList<>();
            List<Time> ofLarge = new ArrayList<>();
            for (int round = -WARMING; round < ROUNDS; round++) {
                Time one = Time.of(question, small, round);
                Time other = Time.of(question, large, round);
                if (round >= 0) {
                    ofSmall.add(one);
                    ofLarge.add(other);
                }
            }
            out.println(String.format(
                    Locale.ROOT,
                    "%-40s %s   %s",
                    name,
                    compared(ofSmall, ofLarge, Time::wall),
                    compared(ofSmall, ofLarge, Time::processor)));
        });
    }

    private static String compared(List<Time> small, List<Time> large, ToDoubleFunction<Time> part) {
        double one = percentile(small, part);
        double other = percentile(large, part);
        return String.format(Locale.ROOT, "%9.1f %9.1f  × %6.2f", one, other, other / one);
    }

    /** For each of two records: file, articles, happenings a day. */
    public static void main(String[] arguments) {
        try (RecordStore one = open(arguments[0]);
                RecordStore other = open(arguments[3])) {
            compare(sample(one, arguments, 1), sample(other, arguments, 4), System.out);
        }
    }

    private static RecordStore open(String file) {
        return RecordStore.openExisting(new RecordAddress(Path.of(file), null), Clock.systemUTC());
    }

    private static Sample sample(RecordStore store, String[] arguments, int at) {
        return new Sample(
                store, new GeneratedNews(Integer.parseInt(arguments[at + 1]), 1), Integer.parseInt(arguments[at]));
    }
}
