package org.dateline.store.query;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.RecordStore;
import org.dateline.store.ToldArticle;
import org.dateline.store.database.RecordAddress;

/** A record of articles that tell of chance events, the same for the same seed. */
final class RandomRecord {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2021-08-20T10:00:00Z"), ZoneOffset.UTC);

    static final List<String> ACTORS =
            List.of("Red Front", "Red Guard", "General Khan", "Army of Orla", "Nasir Khan", "Köln Council");
    static final List<String> CODES = List.of("AFGREBRFT", "AFGREB", "PAKMIL", "AFGMIL", "PAK", "DEUGOV");
    static final List<String> PLACES = List.of("Orla", "Brena", "Sao Tomé", "Karsk");
    static final List<String> COUNTRIES = List.of("AF", "AF", "ST", "PK");
    static final List<String> PROVINCES = List.of("North", "South", "Água Grande", "North");
    static final List<String> TYPES = List.of("ASSAULT", "ACCUSE", "CONSULT", "AID");
    static final List<String> OUTLETS = List.of("Lantern", "Evening Courier", "Courier");
    static final List<String> WORDS =
            List.of("bridge", "market", "convoy", "dawn", "police", "grain", "river", "school", "ceasefire", "patrol");
    static final LocalDate FIRST = LocalDate.parse("2021-06-01");
    static final int DAYS = 40;

    private final Random random;

    private RandomRecord(long seed) {
        this.random = new Random(seed);
    }

    /** Fills a record. */
    static RecordStore fill(RecordAddress address, long seed, int articles) {
        RandomRecord chance = new RandomRecord(seed);
        RecordStore store = RecordStore.open(address, CLOCK);
        ArticleRecorder recorder = store.articles(store.begin("read", null));
        for (int i = 0; i < articles; i++) {
            recorder.record(chance.article(i).capture());
        }
        return store;
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String words(int number) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            words.add(one(WORDS));
        }
        return String.join(" ", words);
    }

    private ToldArticle article(int number) {
        LocalDate published = FIRST.plusDays(random.nextInt(DAYS));
        ToldArticle article = ToldArticle.of(one(OUTLETS), published.toString())
                .title("Report " + number + " on the " + one(WORDS))
                .url("https://news.example/" + number);
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            sentence(article, published, number * 10 + i);
        }
        return article;
    }

    private void sentence(ToldArticle article, LocalDate published, int number) {
        int by = random.nextInt(ACTORS.size());
        int to = random.nextInt(ACTORS.size());
        int at = random.nextInt(PLACES.size());
        article.say(ACTORS.get(by) + " said of the " + words(3) + " that " + ACTORS.get(to) + " struck at "
                + PLACES.get(at) + " by the " + words(2) + ", number " + number + ".");
        if (random.nextBoolean()) {
            article.said(ACTORS.get(by), CODES.get(by), "said", one(List.of("say", "claim", "deny")));
        }
        LocalDate day = published.minusDays(random.nextInt(4));
        ToldArticle.Told event = article.event(one(TYPES), "struck", random.nextInt(6) == 0 ? null : day.toString())
                .by(ACTORS.get(by), ACTORS.get(by), CODES.get(by))
                .to(ACTORS.get(to), ACTORS.get(to), CODES.get(to));
        if (random.nextInt(5) > 0) {
            event.at(PLACES.get(at), "geonames:" + at, 30 + at, 60 + at).in(COUNTRIES.get(at), PROVINCES.get(at));
        }
        if (random.nextInt(5) == 0) {
            event.between(day.minusDays(random.nextInt(90)).toString(), day.toString());
        }
        switch (random.nextInt(5)) {
            case 0 -> event.author("Uu").heldBy("0000000000000000", "the militia", "CT-");
            case 1 -> event.heldBy("0000000000000000", "the militia", "CT-");
            case 2 -> event.author("Uu");
            default -> {}
        }
    }
}
