package org.dateline.desk.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.CodedCapture;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.ledger.EntryContent.CoderId;
import org.dateline.store.ledger.EntryContent.ReadAs;
import org.jspecify.annotations.Nullable;

/** An article as a coder would write it, for tests of pages: blocks of one sentence, and what is coded of them. */
public final class MadeArticle {

    private final String outlet;
    private final String published;
    private @Nullable String updated;
    private @Nullable String url;
    private String title = "Grain convoy reaches Orla";
    private String origin = "made";
    private String language = "en";
    private final StringBuilder text = new StringBuilder();
    private final ArrayNode byline = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode blocks = JsonNodeFactory.instance.arrayNode();
    private final List<ObjectNode> lines = new ArrayList<>();

    private MadeArticle(String outlet, String published) {
        this.outlet = outlet;
        this.published = published;
    }

    public static MadeArticle of(String outlet, String published) {
        return new MadeArticle(outlet, published);
    }

    public MadeArticle titled(String words) {
        title = words;
        return this;
    }

    public MadeArticle by(String author) {
        byline.add(author);
        return this;
    }

    public MadeArticle at(String address) {
        url = address;
        return this;
    }

    public MadeArticle foundAt(String file) {
        origin = file;
        return this;
    }

    public MadeArticle updated(String moment) {
        updated = moment;
        return this;
    }

    public MadeArticle in(String tag) {
        language = tag;
        return this;
    }

    /** A block of one sentence. */
    public MadeArticle block(String type, String sentence) {
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        int start = length(text.toString());
        text.append(sentence);
        blocks.addObject().put("type", type).put("start", start).put("end", start + length(sentence));
        return this;
    }

    /**
     * An event in the last block, which the author tells as a fact.
     *
     * @param trigger words of the block
     * @param by who does it; empty for nobody
     * @param to to whom; empty for nobody
     */
    public MadeArticle event(String type, String trigger, String by, String to) {
        ObjectNode line = line("event");
        line.set("trigger", words(trigger));
        line.put("type", type).putNull("mode").putArray("contexts");
        line.put("cameo", "190").put("quad", "MATERIAL_CONFLICT").put("goldstein", -9.0);
        parties(line.putArray("actor"), trigger, by);
        parties(line.putArray("recipient"), trigger, to);
        line.putNull("place");
        time(line);
        line.putArray("figures");
        line.putArray("factuality")
                .addObject()
                .put("holder", "author")
                .put("name", "author")
                .put("value", "CT+");
        line.putNull("statement").put("frame", "made");
        return this;
    }

    /** The author leaves open what was told last; somebody says that it was so. */
    public MadeArticle accordingTo(String speaker) {
        ArrayNode judgements = lines.get(lines.size() - 1).putArray("factuality");
        judgements.addObject().put("holder", "author").put("name", "author").put("value", "Uu");
        judgements
                .addObject()
                .put("holder", "ffff000000000001")
                .put("name", speaker)
                .put("value", "CT+");
        return this;
    }

    private void parties(ArrayNode parties, String trigger, String name) {
        if (!name.isEmpty()) {
            ObjectNode actor = words(trigger);
            actor.put("id", "group/" + name.toLowerCase(Locale.ROOT).replace(' ', '-'))
                    .put("name", name)
                    .putArray("codes")
                    .add("AFGREB");
            parties.add(actor);
        }
    }

    /**
     * A statement in the last block.
     *
     * @param cue words of the block
     */
    public MadeArticle said(String speaker, String cue, String cueClass) {
        return said(speaker, "AFGGOV", cue, cueClass);
    }

    /** A statement of somebody with a code. */
    public MadeArticle said(String speaker, String code, String cue, String cueClass) {
        ObjectNode line = line("statement");
        ObjectNode who = words(cue);
        who.putNull("actor").put("name", speaker).putNull("role").putNull("affiliation");
        who.put("named", true).put("class", "official").putArray("codes").add(code);
        who.putArray("flags");
        line.set("speaker", who);
        line.set("cue", words(cue).put("class", cueClass).put("polarity", "affirmed"));
        line.putArray("content").add(line.get("sentence").deepCopy());
        line.put("form", "indirect").putNull("addressee");
        time(line);
        line.putNull("place").putNull("answers").putNull("parent");
        return this;
    }

    /**
     * People who fled in the last block, as a speaker of it tells, or the author.
     *
     * @param number words of the block
     * @param from the place, words of the block
     * @param speaker who says so; empty for the author
     */
    public MadeArticle fled(String number, long low, long high, String from, String speaker) {
        String statement = speaker.isEmpty() ? null : line(lines.size() - 1);
        ObjectNode line = line("displacement").put("who", number);
        ObjectNode place = words(from).put("name", from).put("id", "dateline:" + from.toLowerCase(Locale.ROOT));
        place.put("country", "AF")
                .putNull("admin1")
                .putNull("admin2")
                .put("lat", 34)
                .put("lon", 68);
        line.set("from", place.put("precision", "settlement").put("score", 0.9));
        line.putNull("to")
                .putArray("figures")
                .add(words(number)
                        .put("what", "displaced")
                        .put("of", "people")
                        .put("low", low)
                        .put("high", high));
        time(line);
        line.putNull("event");
        ArrayNode factuality = line.putArray("factuality");
        factuality
                .addObject()
                .put("holder", "author")
                .put("name", "author")
                .put("value", statement == null ? "CT+" : "Uu");
        if (statement != null) {
            factuality.addObject().put("holder", statement).put("name", speaker).put("value", "CT+");
        }
        return this;
    }

    private void time(ObjectNode line) {
        ObjectNode time = line.putObject("time").putNull("start").putNull("end").putNull("exact");
        time.put("value", published)
                .put("earliest", published)
                .put("latest", published)
                .put("basis", "publication");
    }

    private ObjectNode line(String kind) {
        ObjectNode line = JsonNodeFactory.instance.objectNode().put("kind", kind);
        int start = blocks.get(blocks.size() - 1).get("start").asInt();
        line.set(
                "sentence",
                excerpt(start, blocks.get(blocks.size() - 1).get("end").asInt()));
        lines.add(line);
        return line;
    }

    private ObjectNode words(String words) {
        int block = blocks.get(blocks.size() - 1).get("start").asInt();
        int unit = text.indexOf(words, text.toString().offsetByCodePoints(0, block));
        if (unit < 0) {
            throw new IllegalArgumentException(words + " is not in the last block");
        }
        int start = length(text.substring(0, unit));
        return excerpt(start, start + length(words));
    }

    private ObjectNode excerpt(int start, int end) {
        String all = text.toString();
        return JsonNodeFactory.instance
                .objectNode()
                .put("start", start)
                .put("end", end)
                .put("exact", all.substring(all.offsetByCodePoints(0, start), all.offsetByCodePoints(0, end)));
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }

    /** The digest of its bytes. */
    public String digest() {
        return digest(bytes());
    }

    /** The id of the line that was told as the n-th, from 0. */
    public String line(int number) {
        return digest((digest() + number).getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    }

    /** The address of its page. */
    public String page(RecordStore store) {
        return "/articles/"
                + store.queries().lookup().find("sha256:" + digest(), 1).get(0).id();
    }

    private byte[] bytes() {
        return (outlet + published + updated + url + title + text).getBytes(StandardCharsets.UTF_8);
    }

    private CodedCapture capture() {
        ObjectNode article = JsonNodeFactory.instance.objectNode().put("kind", "article");
        article.put("id", digest().substring(0, 16)).put("revision", "sha256:" + digest());
        article.put("url", url).put("outlet", outlet).put("title", title).set("byline", byline);
        article.put("publishedAt", published).put("updatedAt", updated).put("language", language);
        article.set("blocks", blocks);
        article.putArray("issues");
        article.put("coder", "test").put("text", text.toString());
        StringBuilder all = new StringBuilder(article.toString()).append('\n');
        for (int i = 0; i < lines.size(); i++) {
            all.append(lines.get(i).put("id", line(i))).append('\n');
        }
        return new CodedCapture(origin, bytes(), all.toString(), new CoderId("test", ""), ReadAs.FOUND);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new record of some articles, open. */
    public static RecordStore record(java.nio.file.Path file, MadeArticle... articles) {
        RecordStore store = RecordStore.open(new RecordAddress(file, null), Clock.systemUTC());
        ArticleRecorder recorder = store.articles(store.begin("read", null));
        for (MadeArticle article : articles) {
            recorder.record(article.capture());
        }
        return store;
    }
}
