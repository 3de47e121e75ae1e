package org.dateline.store.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.store.ToldArticle;

/** Articles that tell of all that contributes to indices, by chance; the same for the same seed. */
public final class ToldSituation {

    static final List<String> ACTORS = List.of("Red Front", "Pakistan", "Army of Orla", "General Khan");
    private static final List<String> CODES = List.of("AFGREBRFT", "PAK", "AFGMIL", "PAKMIL");
    static final List<String> PLACES = List.of("Orla", "Brena", "Karsk");
    private static final List<String> COUNTRIES = List.of("AF", "AF", "PK");
    private static final List<String> OUTLETS = List.of("Lantern", "Courier", "Relay", "Border Post");
    private static final List<String> TYPES = List.of("ASSAULT", "ACCUSE", "REQUEST", "SANCTION", "THREATEN", "AID");
    private static final List<String> CAMEO = List.of("190", "111", "1041", "163", "138", "070");
    static final LocalDate FIRST = LocalDate.parse("2021-03-01");
    static final int DAYS = 120;

    private final Random random;

    private ToldSituation(long seed) {
        this.random = new Random(seed);
    }

    public static List<ToldArticle> of(long seed, int articles) {
        ToldSituation situation = new ToldSituation(seed);
        List<ToldArticle> told = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            told.add(situation.article(i));
        }
        return told;
    }

    private ToldArticle article(int number) {
        LocalDate published = FIRST.plusDays(random.nextInt(DAYS));
        // Some are revisions of others: the same address again.
        ToldArticle article = ToldArticle.of(OUTLETS.get(random.nextInt(OUTLETS.size())), published.toString())
                .url("https://news.example/" + (number - (random.nextInt(6) == 0 ? 1 : 0)))
                .updated(published + "T10:" + (10 + number % 50) + ":00Z");
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            switch (random.nextInt(5)) {
                case 0 -> control(article, published, number);
                case 1 -> flight(article, published, number);
                default -> event(article, published, number);
            }
        }
        return article;
    }

    private LocalDate day(LocalDate published) {
        return published.minusDays(random.nextInt(4));
    }

    private void control(ToldArticle article, LocalDate published, int number) {
        int by = random.nextInt(ACTORS.size());
        int at = random.nextInt(PLACES.size());
        article.say(PLACES.get(at) + " was taken by " + ACTORS.get(by) + ", told for the " + number + "th time.")
                .held(
                        PLACES.get(at),
                        "geonames:" + at,
                        ACTORS.get(by),
                        CODES.get(by),
                        random.nextInt(4) == 0 ? "held" : "captured",
                        day(published).toString());
    }

    private void flight(ToldArticle article, LocalDate published, int number) {
        int at = random.nextInt(PLACES.size());
        int people = 20 + random.nextInt(5000);
        article.say(people + " people fled " + PLACES.get(at) + ", told for the " + number + "th time.")
                .fled(
                        people + " people",
                        people,
                        PLACES.get(at),
                        "geonames:" + at,
                        random.nextInt(6) == 0 ? null : day(published).toString());
    }

    private void event(ToldArticle article, LocalDate published, int number) {
        int by = random.nextInt(ACTORS.size());
        int to = random.nextInt(ACTORS.size());
        int at = random.nextInt(PLACES.size());
        int type = random.nextInt(TYPES.size());
        article.say(ACTORS.get(by) + " struck " + ACTORS.get(to) + " at " + PLACES.get(at) + ", told for the " + number
                + "th time.");
        ToldArticle.Told event = article.event(
                        TYPES.get(type),
                        "struck",
                        random.nextInt(7) == 0 ? null : day(published).toString())
                .code(CAMEO.get(type))
                .by(ACTORS.get(by), ACTORS.get(by), CODES.get(by))
                .to(ACTORS.get(to), ACTORS.get(to), CODES.get(to));
        if (random.nextInt(5) > 0) {
            event.at(PLACES.get(at), "geonames:" + at, 34, 68).in(COUNTRIES.get(at), "North");
        }
        if (random.nextInt(4) == 0) {
            LocalDate last = day(published);
            event.between(last.minusDays(random.nextInt(50)).toString(), last.toString());
        }
        switch (random.nextInt(6)) {
            case 0 -> event.author("Uu").heldBy("0000000000000000", "the militia", "CT-");
            case 1 -> event.heldBy("0000000000000000", "the militia", "CT-");
            default -> {}
        }
    }
}
