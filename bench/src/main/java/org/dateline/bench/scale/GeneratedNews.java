package org.dateline.bench.scale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.dateline.store.CodedCapture;
import org.dateline.store.ledger.Digests;
import org.dateline.store.ledger.EntryContent.CoderId;
import org.dateline.store.ledger.EntryContent.ReadAs;

/**
 * Coded articles made by rule, the same for the same number and seed. An article tells of a few happenings of its day and
 * the days before, most of which other outlets tell of too, with other tolls; some articles are copies of another outlet's,
 * some are revisions of an earlier one, some tell of a denial. As a record grows tenfold its days and its articles a day
 * both grow, by the root of that.
 *
 * @param perDay happenings a day
 */
public record GeneratedNews(int perDay, long seed) {

    static final int TOWNS = 800;
    static final int PROVINCES = 40;
    static final int ACTORS = 120;
    static final List<String> SORTS = List.of(
            "ASSAULT:183:bombed",
            "ASSAULT:190:killed",
            "CONSULT:040:met",
            "ACCUSE:112:accused",
            "COERCE:173:arrested",
            "PROTEST:141:marched against",
            "AID:073:fed",
            "RETREAT:087:withdrew from",
            "REQUEST:100:demanded talks of",
            "AGREE:057:signed a truce with",
            "MOBILIZE:152:massed troops against",
            "SANCTION:163:sanctioned");

    private static final int OUTLETS = 60;
    private static final int REPORTS_A_HAPPENING = 3;
    private static final int EVENTS_AN_ARTICLE = 4;
    private static final CoderId CODER = new CoderId("generated", "");
    private static final String[] SYLLABLES = {
        "ba", "do", "ki", "lu", "mar", "ne", "or", "pa", "qua", "ri", "sel", "tu", "va", "wen", "xi", "yor", "zan",
        "che"
    };

    /** How many articles tell of so many events. */
    public static int articles(int events) {
        return Math.max(1, events / EVENTS_AN_ARTICLE);
    }

    /** The day of the newest article of so many. */
    LocalDate lastDay(int articles) {
        return Happening.of((articles - 1L) * EVENTS_AN_ARTICLE / REPORTS_A_HAPPENING, perDay, seed)
                .day();
    }

    /** The article of a number, from 0. */
    public CodedCapture article(long number) {
        SplittableRandom random = new SplittableRandom(seed ^ number * 0x9E3779B97F4A7C15L);
        boolean copy = number > 20 && random.nextInt(10) == 0;
        boolean revision = !copy && number > 20 && random.nextInt(25) == 0;
        long told = copy || revision ? number - 1 - random.nextInt(15) : number;
        int outlet = copy ? OUTLETS - 1 - outlet(told) : outlet(told);
        return new Draft(told, outlet, revision).capture();
    }

    private int outlet(long number) {
        return new SplittableRandom(seed + number).nextInt(OUTLETS);
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    /** The name of an actor or a town, by its number. */
    static String name(String sort, int number) {
        SplittableRandom random = new SplittableRandom(sort.hashCode() * 31L + number);
        String word = word(random) + word(random).charAt(0);
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** An article under way. */
    private final class Draft {
        private final long number;
        private final int outlet;
        private final boolean revised;
        private final StringBuilder text = new StringBuilder();
        private final ArrayNode blocks = JsonNodeFactory.instance.arrayNode();
        private final StringBuilder lines = new StringBuilder();
        private final LocalDate published;
        private final SplittableRandom random;

        Draft(long number, int outlet, boolean revised) {
            this.number = number;
            this.outlet = outlet;
            this.revised = revised;
            this.random = new SplittableRandom(seed * 17 + number);
            this.published = Happening.of(latest(), perDay, seed).day();
        }

        /** The number of the latest happening that can be told. */
        private long latest() {
            return number * EVENTS_AN_ARTICLE / REPORTS_A_HAPPENING;
        }

        CodedCapture capture() {
            String digest =
                    Digests.of((number + "|" + outlet + "|" + revised + "|" + seed).getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < EVENTS_AN_ARTICLE; i++) {
                long back = random.nextLong(1 + Math.min(latest(), 2L * perDay));
                tell(Happening.of(latest() - back, perDay, seed), digest, i);
                say(filler());
            }
            if (revised) {
                say("This article was corrected. " + filler());
            }
            byte[] bytes = (digest + "\n" + text).getBytes(StandardCharsets.UTF_8);
            String revision = Digests.of(bytes);
            return new CodedCapture(
                    "generated/" + number,
                    bytes,
                    article(revision).toString() + '\n' + lines.toString().replace(digest, revision.substring(0, 16)),
                    CODER,
                    ReadAs.FOUND);
        }

        private ObjectNode article(String revision) {
            ObjectNode line = JsonNodeFactory.instance.objectNode().put("kind", "article");
            line.put("id", revision.substring(0, 16)).put("revision", "sha256:" + revision);
            line.put("url", "https://outlet" + outlet + ".example/" + number).put("outlet", "Outlet " + outlet);
            line.put("title", "News of " + published + ", " + number).putArray("byline");
            line.put("publishedAt", published + "T06:00:00Z");
            line.put("updatedAt", revised ? published + "T18:00:00Z" : null).put("language", "en");
            line.set("blocks", blocks);
            line.putArray("issues");
            return line.put("coder", CODER.version()).put("text", text.toString());
        }

        private String filler() {
            StringBuilder words = new StringBuilder("The ");
            for (int i = 0; i < 18; i++) {
                words.append(word(random)).append(' ');
            }
            return words.append("stayed.").toString();
        }

        private int say(String sentence) {
            int start = text.length() == 0 ? 0 : text.length() + 2;
            text.append(text.length() == 0 ? "" : "\n\n").append(sentence);
            blocks.addObject().put("type", "paragraph").put("start", start).put("end", start + sentence.length());
            return start;
        }

        private void tell(Happening what, String digest, int index) {
            String[] sort = SORTS.get(what.sort()).split(":");
            String actor = name("actor", what.actor());
            String recipient = name("actor", what.recipient());
            String town = name("town", what.town());
            int killed = Math.max(1, what.killed() + random.nextInt(3) - 1);
            boolean deadly = sort[0].equals("ASSAULT");
            String sentence = actor + " " + sort[2] + " " + recipient + " in " + town + " near the " + word(random)
                    + (deadly ? ", and " + killed + " people died." : ".");
            int start = say(sentence);
            ObjectNode line =
                    JsonNodeFactory.instance.objectNode().put("kind", "event").put("article", digest);
            line.put("id", Digests.id(digest, "event", Integer.toString(index)));
            line.set("sentence", excerpt(start, sentence, sentence));
            line.set("trigger", excerpt(start, sentence, sort[2]));
            line.put("type", sort[0])
                    .putNull("mode")
                    .put("cameo", sort[1])
                    .putNull("goldstein")
                    .putArray("contexts");
            line.putArray("actor").add(party(excerpt(start, sentence, actor), actor));
            line.putArray("recipient").add(party(excerpt(start, sentence, recipient), recipient));
            line.set("place", place(excerpt(start, sentence, town), what.town(), town));
            String day = what.day().toString();
            line.putObject("time")
                    .putNull("start")
                    .putNull("end")
                    .putNull("exact")
                    .put("value", day)
                    .put("earliest", day)
                    .put("latest", day)
                    .put("basis", "publication");
            ArrayNode figures = line.putArray("figures");
            if (deadly) {
                ObjectNode figure = excerpt(start, sentence, killed + " people");
                figures.add(figure.put("what", "killed")
                        .put("of", "people")
                        .put("low", killed)
                        .put("high", killed));
            }
            line.putArray("factuality")
                    .addObject()
                    .put("holder", "author")
                    .put("name", "author")
                    .put("value", random.nextInt(50) == 0 ? "PR+" : "CT+");
            line.putNull("statement");
            lines.append(line).append('\n');
        }

        private ObjectNode party(ObjectNode party, String name) {
            party.put("id", "group/" + name.toLowerCase(java.util.Locale.ROOT)).put("name", name);
            party.putArray("codes").add("AF" + (char) ('A' + name.charAt(0) % 26) + "REB");
            return party;
        }

        private ObjectNode place(ObjectNode place, int town, String name) {
            place.put("name", name).put("id", "geonames:" + (1000 + town)).put("country", "AF");
            place.put("admin1", "Province " + town % PROVINCES).putNull("admin2");
            place.put("lat", 30 + town % 29 * 0.3).put("lon", 60 + town / 29 * 0.3);
            return place.put("precision", "settlement").put("score", 0.9);
        }

        private ObjectNode excerpt(int start, String sentence, String words) {
            int at = start + sentence.indexOf(words);
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("start", at)
                    .put("end", at + words.length())
                    .put("exact", words);
        }
    }
}
