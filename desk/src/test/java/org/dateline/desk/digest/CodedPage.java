package org.dateline.desk.digest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.dateline.store.CodedCapture;
import org.dateline.store.ledger.EntryContent.CoderId;
import org.dateline.store.ledger.EntryContent.ReadAs;
import org.jspecify.annotations.Nullable;

/** An article of sentences with what is coded of them, for tests of digests. */
final class CodedPage {

    private final String outlet;
    private final String day;
    private final String path;
    private String title = "News";
    private String text = "";
    private final ArrayNode blocks = JsonNodeFactory.instance.arrayNode();
    private final List<ObjectNode> lines = new ArrayList<>();

    /** @param path of its address: the same again is a revision */
    CodedPage(String outlet, String day, String path) {
        this.outlet = outlet;
        this.day = day;
        this.path = path;
    }

    CodedPage titled(String words) {
        title = words;
        return this;
    }

    CodedPage say(String sentence) {
        int start = text.isEmpty() ? 0 : text.length() + 2;
        text += (text.isEmpty() ? "" : "\n\n") + sentence;
        blocks.addObject().put("type", "paragraph").put("start", start).put("end", start + sentence.length());
        return this;
    }

    /** The Red Front bombed a town, as the author tells for a fact. @param killed 0 for no number */
    CodedPage bombed(String town, String on, int killed) {
        ObjectNode event = line("event").put("type", "ASSAULT").putNull("mode").put("cameo", "183");
        event.put("quad", "MATERIAL_CONFLICT").put("goldstein", -10.0).putArray("contexts");
        event.putArray("actor").add(actor("Red Front"));
        event.putArray("recipient");
        event.set("place", place(town));
        event.set("time", time(on));
        ArrayNode figures = event.putArray("figures");
        if (killed > 0) {
            figures.add(span(killed + " people")
                    .put("what", "killed")
                    .put("of", "people")
                    .put("low", killed)
                    .put("high", killed));
        }
        judged(event, "CT+");
        event.putNull("statement").put("frame", "test");
        return this;
    }

    /** How many were killed, in words of the sentence. @param low null if they set none @param high likewise */
    CodedPage killed(String words, @Nullable Long low, @Nullable Long high) {
        ((ArrayNode) lines.get(lines.size() - 1).get("figures"))
                .add(span(words)
                        .put("what", "killed")
                        .put("of", "people")
                        .put("low", low)
                        .put("high", high));
        return this;
    }

    /** The same, but somebody says so and the author leaves it open. @param speaker words of the sentence */
    CodedPage saidBy(String speaker) {
        ObjectNode told = lines.get(lines.size() - 1);
        statement(speaker, "said", "say");
        judged(told, "Uu")
                .addObject()
                .put("holder", "#" + (lines.size() - 1))
                .put("name", speaker)
                .put("value", "CT+");
        return this;
    }

    /** The same, but somebody denies it and the author leaves it open. @param speaker words of the sentence */
    CodedPage deniedBy(String speaker) {
        ObjectNode event = lines.get(lines.size() - 1);
        statement(speaker, "denied", "deny");
        event.put("statement", "#" + (lines.size() - 1));
        judged(event, "Uu")
                .addObject()
                .put("holder", "#" + (lines.size() - 1))
                .put("name", speaker)
                .put("value", "CT-");
        return this;
    }

    private void statement(String speaker, String verb, String cue) {
        ObjectNode statement = line("statement");
        statement.set("trigger", span(verb));
        ObjectNode who = span(speaker)
                .putNull("actor")
                .put("name", speaker)
                .putNull("role")
                .putNull("affiliation");
        who.put("named", true).put("class", "official").putArray("codes").add("AFGGOV");
        who.putArray("flags");
        statement.set("speaker", who);
        statement.set("cue", span(verb).put("class", cue).put("polarity", "affirmed"));
        statement.putArray("content");
        statement.put("form", "indirect").putNull("addressee").putNull("place");
        statement.set("time", time(day));
        statement.putNull("answers").putNull("parent");
    }

    CodedPage taken(String town, String holder, String on) {
        ObjectNode control = line("control");
        control.set("place", place(town));
        control.set("holder", actor(holder));
        control.putNull("from").put("change", "captured").set("time", time(on));
        control.putNull("event");
        judged(control, "CT+");
        return this;
    }

    CodedPage fled(int people, String town, String on) {
        ObjectNode flight = line("displacement").put("who", "people");
        flight.set("from", place(town));
        flight.putNull("to").putNull("event");
        flight.putArray("figures")
                .add(span(people + " people")
                        .put("what", "displaced")
                        .put("of", "people")
                        .put("low", people)
                        .put("high", people));
        flight.set("time", time(on));
        judged(flight, "CT+");
        return this;
    }

    private static ArrayNode judged(ObjectNode line, String value) {
        ArrayNode judgements = line.putArray("factuality");
        judgements.addObject().put("holder", "author").put("name", "author").put("value", value);
        return judgements;
    }

    private ObjectNode line(String kind) {
        ObjectNode line =
                JsonNodeFactory.instance.objectNode().put("kind", kind).put("article", "");
        int start = blocks.get(blocks.size() - 1).get("start").asInt();
        line.set("sentence", excerpt(start, text.length()));
        line.set("trigger", excerpt(start, start + 3));
        lines.add(line);
        return line;
    }

    private ObjectNode span(String words) {
        int start =
                text.indexOf(words, blocks.get(blocks.size() - 1).get("start").asInt());
        if (start < 0) {
            throw new IllegalArgumentException(words + " is not in the sentence");
        }
        return excerpt(start, start + words.length());
    }

    private ObjectNode excerpt(int start, int end) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("start", start)
                .put("end", end)
                .put("exact", text.substring(start, end));
    }

    private ObjectNode actor(String name) {
        ObjectNode actor = span(name).put("id", "group/" + name).put("name", name);
        actor.putArray("codes")
                .add("AFGREB" + name.toUpperCase(java.util.Locale.ROOT).substring(0, 3));
        return actor;
    }

    private ObjectNode place(String town) {
        return span(town)
                .put("name", town)
                .put("id", "geonames:" + Math.abs(town.hashCode() % 1000))
                .put("country", "AF")
                .put("admin1", "Kandahar")
                .putNull("admin2")
                .put("lat", 30 + Math.abs(31 * town.hashCode() % 89) / 12.0)
                .put("lon", 62 + Math.abs(37 * town.hashCode() % 97) / 12.0)
                .put("precision", "settlement")
                .put("score", 0.9);
    }

    private static ObjectNode time(String on) {
        ObjectNode time = JsonNodeFactory.instance
                .objectNode()
                .putNull("start")
                .putNull("end")
                .putNull("exact");
        return time.put("value", on).put("earliest", on).put("latest", on).put("basis", "publication");
    }

    CodedCapture codedBy(String coder) {
        byte[] bytes = (outlet + day + path + title + text).getBytes(StandardCharsets.UTF_8);
        String digest = digest(bytes);
        ObjectNode article = JsonNodeFactory.instance.objectNode().put("kind", "article");
        article.put("id", digest.substring(0, 16)).put("revision", "sha256:" + digest);
        article.put("url", "https://" + outlet.replace(" ", "") + ".example/" + path)
                .put("outlet", outlet)
                .put("title", title)
                .putArray("byline");
        article.put("publishedAt", day).putNull("updatedAt").put("language", "en");
        article.set("blocks", blocks);
        article.putArray("issues");
        article.put("coder", coder).put("text", text);
        StringBuilder all = new StringBuilder(article + "\n");
        for (int i = 0; i < lines.size(); i++) {
            all.append(lines.get(i).put("article", digest.substring(0, 16)).put("id", "#" + i))
                    .append('\n');
        }
        String written = all.toString();
        for (int i = 0; i < lines.size(); i++) {
            written = written.replace("\"#" + i + "\"", "\"" + id(i) + "\"");
        }
        return new CodedCapture(outlet + "/" + digest, bytes, written, new CoderId(coder, ""), ReadAs.FOUND);
    }

    CodedCapture capture() {
        return codedBy("test");
    }

    /** The id of a line. @param number in the order in which they were told, from 0 */
    String id(int number) {
        byte[] bytes = (outlet + day + path + title + text + "#" + number).getBytes(StandardCharsets.UTF_8);
        return digest(bytes).substring(0, 16);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
