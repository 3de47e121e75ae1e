package org.dateline.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.store.ledger.Digests;
import org.dateline.store.ledger.EntryContent.CoderId;
import org.dateline.store.ledger.EntryContent.ReadAs;
import org.jspecify.annotations.Nullable;

/**
 * An article as a coder would write it, for tests: sentences, and what is coded of them. Each sentence is a paragraph.
 */
public final class ToldArticle {

    private static final CoderId CODER = new CoderId("test", "");

    /** Begins the id of a statement until the digest of the article is known. */
    private static final String HOLDER = "#holder";

    private final String outlet;
    private final String published;
    private @Nullable String updated;
    private @Nullable String url;
    private String title = "";
    private String text = "";
    private CoderId coder = CODER;
    private final ArrayNode blocks = JsonNodeFactory.instance.arrayNode();
    private final List<ObjectNode> lines = new ArrayList<>();

    private ToldArticle(String outlet, String published) {
        this.outlet = outlet;
        this.published = published;
    }

    public static ToldArticle of(String outlet, String published) {
        return new ToldArticle(outlet, published);
    }

    public ToldArticle updated(String moment) {
        updated = moment;
        return this;
    }

    public ToldArticle url(String address) {
        url = address;
        return this;
    }

    public ToldArticle title(String words) {
        title = words;
        return this;
    }

    public ToldArticle codedBy(String version) {
        coder = new CoderId(version, "");
        return this;
    }

    /** A sentence of which nothing is coded. */
    public ToldArticle say(String sentence) {
        int start = text.isEmpty() ? 0 : text.length() + 2;
        text = text.isEmpty() ? sentence : text + "\n\n" + sentence;
        blocks.addObject().put("type", "paragraph").put("start", start).put("end", start + sentence.length());
        return this;
    }

    /**
     * An event in the last sentence.
     *
     * @param trigger words of the sentence
     * @param day the day it happened; null for a week up to publication
     */
    public Told event(String type, String trigger, @Nullable String day) {
        return new Told(line("event", trigger), type, day);
    }

    /**
     * A statement in the last sentence.
     *
     * @param speaker words of the sentence, which are the speaker's name too
     * @param cue words of the sentence
     */
    public ToldArticle said(String speaker, String code, String cue, String cueClass) {
        ObjectNode line = line("statement", cue);
        ObjectNode who = find(line, speaker);
        who.putNull("actor").put("name", speaker).putNull("role").putNull("affiliation");
        who.put("named", true).put("class", "official").putArray("codes").add(code);
        who.putArray("flags");
        line.set("speaker", who);
        line.set("cue", find(line, cue).put("class", cueClass).put("polarity", "affirmed"));
        line.putArray("content");
        line.put("form", "indirect")
                .putNull("addressee")
                .putNull("place")
                .putNull("answers")
                .putNull("parent");
        time(line, null);
        return this;
    }

    /**
     * A statement denies what another tells; says so when all of the article is told, on which ids depend.
     *
     * @param cue of the statement that denies
     * @param answered cue of the other; null for what the article does not tell
     */
    public ToldArticle denying(String cue, @Nullable String answered) {
        ObjectNode answers = JsonNodeFactory.instance
                .objectNode()
                .put("statement", answered == null ? null : idOf(answered))
                .putNull("event")
                .put("how", "denies");
        line(cue).set("answers", answers);
        return this;
    }

    /**
     * A change of control in the last sentence, which the author tells as fact.
     *
     * @param words the place, as {@link Told#at} takes it
     * @param holder words of the sentence, which are the holder's name too
     */
    public ToldArticle held(String words, String id, String holder, String code, String change, String day) {
        ObjectNode line = line("control", words);
        line.set("place", place(line, words, id, 34, 68));
        ObjectNode who = find(line, holder).putNull("id").put("name", holder);
        who.putArray("codes").add(code);
        line.set("holder", who);
        line.putNull("from").put("change", change).putNull("event");
        time(line, day);
        author(line, "CT+");
        return this;
    }

    /**
     * People who fled in the last sentence, as the author tells for a fact.
     *
     * @param words the number, words of the sentence
     * @param from the place, words of the sentence
     * @param day the day on which they fled; null for some time up to publication
     */
    public ToldArticle fled(String words, int number, String from, String id, @Nullable String day) {
        ObjectNode line = line("displacement", words);
        line.put("who", "people").set("from", place(line, from, id, 34, 68));
        line.putNull("to").putNull("event");
        ObjectNode figure = find(line, words);
        figure.put("what", "displaced").put("of", "people").put("low", number).put("high", number);
        line.putArray("figures").add(figure);
        time(line, day);
        author(line, "CT+");
        return this;
    }

    private void time(ObjectNode line, @Nullable String day) {
        ObjectNode time = line.putObject("time").putNull("start").putNull("end").putNull("exact");
        time.put("value", day == null ? "PAST_REF" : day);
        time.put("earliest", day).put("latest", day == null ? published : day).put("basis", "publication");
    }

    private static void author(ObjectNode line, String value) {
        line.putArray("factuality")
                .addObject()
                .put("holder", "author")
                .put("name", "author")
                .put("value", value);
    }

    private ObjectNode place(ObjectNode line, String words, String id, double latitude, double longitude) {
        ObjectNode place = find(line, words);
        place.put("name", words)
                .put("id", id)
                .put("country", "AF")
                .put("admin1", "North")
                .putNull("admin2");
        return place.put("lat", latitude)
                .put("lon", longitude)
                .put("precision", "settlement")
                .put("score", 0.9);
    }

    private ObjectNode find(ObjectNode line, String words) {
        int start = line.get("sentence").get("start").asInt();
        int at = text.indexOf(words, start);
        if (at < 0) {
            throw new IllegalArgumentException(words + " is not in the sentence");
        }
        return excerpt(at, at + words.length());
    }

    private ObjectNode line(String kind, String words) {
        ObjectNode line =
                JsonNodeFactory.instance.objectNode().put("kind", kind).put("article", "");
        ObjectNode block = (ObjectNode) blocks.get(blocks.size() - 1);
        int start = block.get("start").asInt();
        int end = block.get("end").asInt();
        line.set("sentence", excerpt(start, end));
        int at = text.indexOf(words, start);
        if (at < 0) {
            throw new IllegalArgumentException(words + " is not in the last sentence");
        }
        line.set("trigger", excerpt(at, at + words.length()));
        lines.add(line);
        return line;
    }

    private ObjectNode excerpt(int start, int end) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("start", start)
                .put("end", end)
                .put("exact", text.substring(start, end));
    }

    /** What is told of an event. */
    public final class Told {
        private final ObjectNode line;

        private Told(ObjectNode line, String type, @Nullable String day) {
            this.line = line;
            line.put("type", type).putNull("mode").put("cameo", "190").putNull("goldstein");
            line.putArray("contexts");
            line.putArray("actor");
            line.putArray("recipient");
            line.putNull("place");
            time(line, day);
            line.putArray("figures");
            ToldArticle.author(line, "CT+");
            line.putNull("statement");
        }

        public Told code(String cameo) {
            line.put("cameo", cameo);
            return this;
        }

        /** @param words of the sentence */
        public Told by(String words, String name, String code) {
            return actor("actor", words, name, code);
        }

        public Told to(String words, String name, String code) {
            return actor("recipient", words, name, code);
        }

        private Told actor(String role, String words, String name, String code) {
            ObjectNode actor = find(words);
            actor.put("id", "group/" + name.toLowerCase(java.util.Locale.ROOT)).put("name", name);
            actor.putArray("codes").add(code);
            ((ArrayNode) line.get(role)).add(actor);
            return this;
        }

        public Told at(String words, String id, double latitude, double longitude) {
            line.set("place", place(line, words, id, latitude, longitude));
            return this;
        }

        /** It was at several places, of which the place that was told last is the area. */
        public Told joining(String name, String id) {
            ObjectNode place = (ObjectNode) line.get("place");
            place.withArray("joined")
                    .add(place.deepCopy().put("name", name).put("id", id).without(List.of("joined")));
            return this;
        }

        /** The place that was told last is in another country and province. */
        public Told in(String country, String admin1) {
            ((ObjectNode) line.get("place")).put("country", country).put("admin1", admin1);
            return this;
        }

        /** It can have been on any of some days. */
        public Told between(String earliest, String latest) {
            ((ObjectNode) line.get("time")).put("earliest", earliest).put("latest", latest);
            return this;
        }

        /** The author holds it otherwise than for certain. */
        public Told author(String value) {
            ToldArticle.author(line, value);
            return this;
        }

        /** Somebody else holds it so too; {@code holder} is the id of a statement. */
        public Told heldBy(String holder, String name, String value) {
            ((ArrayNode) line.get("factuality"))
                    .addObject()
                    .put("holder", holder)
                    .put("name", name)
                    .put("value", value);
            return this;
        }

        public Told killed(String words, int number) {
            ObjectNode figure = find(words);
            figure.put("what", "killed").put("of", "people").put("low", number).put("high", number);
            ((ArrayNode) line.get("figures")).add(figure);
            return this;
        }

        /**
         * Somebody holds it for so or not, and the author leaves it open.
         *
         * @param speaker words of the sentence
         * @param cue words of the sentence
         * @param cueClass {@code claim}, {@code deny} …
         */
        public Told heldBy(String speaker, String cue, String cueClass, String value) {
            ObjectNode statement = JsonNodeFactory.instance
                    .objectNode()
                    .put("kind", "statement")
                    .put("article", "");
            statement.set("sentence", line.get("sentence"));
            ObjectNode who = find(speaker);
            who.putNull("actor").put("name", speaker).putNull("role").putNull("affiliation");
            who.put("named", true).put("class", "official").putArray("codes");
            who.putArray("flags");
            statement.set("speaker", who);
            statement.set("cue", find(cue).put("class", cueClass).put("polarity", "affirmed"));
            statement.putArray("content").add(line.get("trigger"));
            statement
                    .put("form", "indirect")
                    .putNull("addressee")
                    .putNull("time")
                    .putNull("place");
            statement.putNull("answers").putNull("parent");
            String id = HOLDER + lines.size();
            lines.add(statement.put("id", id));
            ArrayNode judgements = (ArrayNode) line.get("factuality");
            ((ObjectNode) judgements.get(0)).put("value", "Uu");
            judgements.addObject().put("holder", id).put("name", speaker).put("value", value);
            line.put("statement", id);
            return this;
        }

        private ObjectNode find(String words) {
            return ToldArticle.this.find(line, words);
        }

        public ToldArticle then() {
            return ToldArticle.this;
        }
    }

    /** The article with its lines, as it is kept. */
    public CodedCapture capture() {
        byte[] bytes = (outlet + published + updated + url + title + text).getBytes(StandardCharsets.UTF_8);
        String digest = Digests.of(bytes);
        ObjectNode article = JsonNodeFactory.instance.objectNode().put("kind", "article");
        article.put("id", digest.substring(0, 16)).put("revision", "sha256:" + digest);
        article.put("url", url).put("outlet", outlet).put("title", title).putArray("byline");
        article.put("publishedAt", published).put("updatedAt", updated).put("language", "en");
        article.set("blocks", blocks);
        article.putArray("issues");
        article.put("coder", coder.version()).put("text", text);
        StringBuilder all = new StringBuilder(article.toString()).append('\n');
        for (ObjectNode line : lines) {
            line.put("article", digest.substring(0, 16));
            if (line.has("trigger")) {
                String sort = line.path("type").asText(line.get("kind").asText());
                line.put("id", Digests.id(digest, line.get("trigger").toString(), sort));
            }
            all.append(line).append('\n');
        }
        String written = Pattern.compile(HOLDER + "(\\d+)")
                .matcher(all)
                .replaceAll(holder -> Digests.id(digest, HOLDER, holder.group(1)));
        return new CodedCapture(outlet + "/" + digest, bytes, written, coder, ReadAs.FOUND);
    }

    /** The id of the event of a trigger. */
    public String idOf(String trigger) {
        capture();
        return line(trigger).get("id").asText();
    }

    /** The id of the line about the control of a place. */
    public String idOfControl(String place) {
        capture();
        return lines.stream()
                .filter(line -> line.get("kind").asText().equals("control"))
                .filter(line -> line.get("place").get("exact").asText().equals(place))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }

    private ObjectNode line(String trigger) {
        return lines.stream()
                .filter(line -> line.has("trigger"))
                .filter(line -> line.get("trigger").get("exact").asText().equals(trigger))
                .findFirst()
                .orElseThrow();
    }
}
