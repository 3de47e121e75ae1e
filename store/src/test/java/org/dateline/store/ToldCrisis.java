package org.dateline.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The news of a made-up crisis, for tests: the same happenings told by several outlets, again by one of them, claimed,
 * denied and with other numbers; revisions of articles, copies of one text, and the same bytes again. The same seed gives
 * the same articles.
 */
public final class ToldCrisis {

    private static final String[] OUTLETS = {
        "Lantern", "Courier", "Orla Gazette", "Border Post", "Evening Bell", "Relay"
    };
    private static final String[] PLACES = {"Orla", "Brena", "Tusk", "Velm", "Karst", "Ostin", "Mirrow"};
    private static final String[] GROUPS = {"Red Front", "Hill Guard", "Coast League", "Second Army"};
    private static final String[] DEEDS = {"bombed", "shelled", "stormed", "raided"};
    private static final String[] SITES = {
        "the market", "a bridge", "the barracks", "a school", "the old mill", "a convoy"
    };
    private static final String[] WORDS =
            ("since dawn the road along the river was closed and nobody could say when it would"
                            + " open again while traders waited with their carts under grey clouds and children ran between the"
                            + " wheels until soldiers in wet coats told everyone to go home before night fell over the valley")
                    .split(" ");
    private static final int HAPPENINGS = 24;

    private final Random random;
    private final List<Happening> happenings = new ArrayList<>();
    private final List<ToldArticle> articles = new ArrayList<>();

    private ToldCrisis(long seed) {
        this.random = new Random(seed);
    }

    /**
     * @param day when it happened
     * @param killed at least 3
     */
    private record Happening(LocalDate day, String group, String deed, String site, int place, int killed) {}

    /**
     * The captures of so many articles, in the order in which they came in.
     *
     * @param number at least so many; a revision or copy may come on top
     */
    public static List<CodedCapture> of(long seed, int number) {
        ToldCrisis crisis = new ToldCrisis(seed);
        for (int i = 0; i < HAPPENINGS; i++) {
            crisis.happenings.add(crisis.happen());
        }
        while (crisis.articles.size() < number) {
            crisis.publish();
        }
        List<CodedCapture> captures = new ArrayList<>();
        crisis.articles.forEach(article -> captures.add(article.capture()));
        return captures;
    }

    private <T> T oneOf(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private Happening happen() {
        LocalDate day = LocalDate.of(2021, 7, 1).plusDays(random.nextInt(40));
        int place = random.nextInt(PLACES.length);
        return new Happening(day, oneOf(GROUPS), oneOf(DEEDS), oneOf(SITES), place, 3 + random.nextInt(30));
    }

    private void publish() {
        List<Happening> told = new ArrayList<>();
        Happening first = happenings.get(random.nextInt(happenings.size()));
        told.add(first);
        for (Happening other : happenings) {
            boolean isRecent = !other.day().isAfter(first.day())
                    && other.day().isAfter(first.day().minusDays(9));
            if (isRecent && random.nextInt(4) == 0) {
                told.add(other);
            }
        }
        String outlet = oneOf(OUTLETS);
        LocalDate published = first.day().plusDays(random.nextInt(3));
        String url = "https://" + outlet.replace(" ", "").toLowerCase(Locale.ROOT) + ".example/" + published + "/"
                + articles.size();
        long style = random.nextLong();
        articles.add(write(outlet, published, url, null, told, style));
        switch (random.nextInt(7)) {
            case 0 -> articles.add(write(outlet, published, url, "T19:40:00Z", revised(told), style));
            case 1 -> articles.add(write(OTHER_WIRE, published.plusDays(random.nextInt(2)), null, null, told, style));
            case 2 -> articles.add(articles.get(random.nextInt(articles.size())));
            case 3 -> articles.add(write(outlet, published, url + "-again", null, told, style));
            default -> {}
        }
    }

    private static final String OTHER_WIRE = "Wire Daily";

    private List<Happening> revised(List<Happening> told) {
        List<Happening> revised = new ArrayList<>();
        for (Happening happening : told) {
            if (revised.isEmpty() || random.nextBoolean()) {
                int killed = happening.killed() + random.nextInt(3);
                revised.add(new Happening(
                        happening.day(),
                        happening.group(),
                        happening.deed(),
                        happening.site(),
                        happening.place(),
                        killed));
            }
        }
        return revised;
    }

    private static ToldArticle write(
            String outlet,
            LocalDate published,
            @org.jspecify.annotations.Nullable String url,
            @org.jspecify.annotations.Nullable String update,
            List<Happening> told,
            long style) {
        Random words = new Random(style);
        ToldArticle article = ToldArticle.of(outlet, published.toString())
                .title(PLACES[told.get(0).place()] + " " + told.get(0).deed());
        if (url != null) {
            article.url(url);
        }
        if (update != null) {
            article.updated(published + update);
        }
        for (Happening happening : told) {
            tell(article, happening, words);
            article.say(filler(words));
        }
        if (words.nextInt(3) == 0) {
            tell(article, told.get(0), words);
        }
        return article;
    }

    private static void tell(ToldArticle article, Happening happening, Random words) {
        String place = PLACES[happening.place()];
        String killed = happening.killed() + words.nextInt(2) * words.nextInt(4) + " people";
        boolean isQuoted = words.nextInt(3) == 0;
        String speaker = words.nextBoolean() ? "governor of " + place : happening.group();
        boolean isDenied = words.nextInt(3) == 0;
        String sentence = (isQuoted ? "The " + speaker + (isDenied ? " denied" : " claimed") + " that " : "")
                + "the " + happening.group() + " " + happening.deed() + " " + happening.site() + " in " + place
                + " and that " + killed + " died there.";
        ToldArticle.Told event = article.say(sentence)
                .event("ASSAULT", happening.deed(), happening.day().toString())
                .by(happening.group(), happening.group(), "AFGREB")
                .killed(killed, Integer.parseInt(killed.substring(0, killed.indexOf(' '))));
        if (words.nextInt(8) > 0) {
            event.at(place, "geonames:" + (100 + happening.place()), 35 + happening.place(), 69);
        }
        if (isQuoted) {
            event.heldBy(
                    speaker, isDenied ? "denied" : "claimed", isDenied ? "deny" : "claim", isDenied ? "CT-" : "CT+");
        }
    }

    private static String filler(Random words) {
        List<String> sentence = new ArrayList<>(List.of(WORDS));
        Collections.shuffle(sentence, words);
        return String.join(" ", sentence.subList(0, 24 + words.nextInt(20))) + ".";
    }
}
