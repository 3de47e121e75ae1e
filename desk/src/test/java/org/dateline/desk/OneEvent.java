package org.dateline.desk;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.dateline.store.CodedCapture;
import org.dateline.store.RecordStore;
import org.dateline.store.ledger.Digests;
import org.dateline.store.ledger.EntryContent.CoderId;
import org.dateline.store.ledger.EntryContent.ReadAs;

/**
 * An article of one sentence that tells of one event, for records that are made of many.
 *
 * @param number makes its ids; each tells of a town of its own, so that no two are one incident
 * @param day on which it came out, and on which that happened
 * @param words its title and its sentence
 */
public record OneEvent(int number, String day, String words) {

    /** The id of the event. */
    public String id() {
        return String.format(java.util.Locale.ROOT, "eeee%012x", number);
    }

    /** Puts it into a record. */
    public void in(RecordStore store) {
        toldOn(day, store);
    }

    /**
     * Puts it into a record with an article of another day.
     *
     * @param published the day
     */
    public void toldOn(String published, RecordStore store) {
        store.articles(store.begin("read", null))
                .record(new CodedCapture(
                        "file-" + number,
                        words.getBytes(StandardCharsets.UTF_8),
                        article().put("publishedAt", published) + "\n" + event() + "\n",
                        new CoderId("test", ""),
                        ReadAs.FOUND));
    }

    private int length() {
        return words.codePointCount(0, words.length());
    }

    private ObjectNode article() {
        String outlet = "Outlet " + number;
        ObjectNode node = object().put("kind", "article")
                .put("id", articleId())
                .put("revision", "sha256:" + sha256())
                .put("url", "https://outlet" + number + ".example/" + day)
                .put("outlet", outlet)
                .put("title", words);
        node.putArray("byline");
        node.put("publishedAt", day).putNull("updatedAt").put("language", "en");
        node.putArray("blocks")
                .addObject()
                .put("type", "paragraph")
                .put("start", 0)
                .put("end", length());
        node.putArray("issues");
        return node.put("coder", "test").put("text", words);
    }

    private String articleId() {
        return Digests.id("Outlet " + number, words);
    }

    private String sha256() {
        try {
            return java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                            .digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private ObjectNode event() {
        ObjectNode node =
                object().put("kind", "event").put("article", articleId()).put("id", id());
        node.set("sentence", span(length()));
        node.set("trigger", span(1));
        node.put("type", "ASSAULT").putNull("mode").putArray("contexts");
        node.put("cameo", "190").put("quad", "MATERIAL_CONFLICT").put("goldstein", -10.0);
        ObjectNode actor = span(1).putNull("id").put("name", "Band " + number);
        actor.putArray("codes").add("XXX" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".charAt(number % 26) + "RB");
        node.putArray("actor").add(actor);
        node.putArray("recipient");
        node.set("place", place());
        node.putObject("time")
                .putNull("start")
                .putNull("end")
                .putNull("exact")
                .put("value", day)
                .put("earliest", day)
                .put("latest", day)
                .put("basis", "publication");
        node.putArray("figures");
        node.putArray("factuality")
                .addObject()
                .put("holder", "author")
                .put("name", "author")
                .put("value", "CT+");
        return node.putNull("statement").put("frame", "assault");
    }

    private ObjectNode place() {
        return span(1).put("name", "Town " + number)
                .put("id", "geonames:" + (9_000_000 + number))
                .put("country", "AF")
                .putNull("admin1")
                .putNull("admin2")
                .put("lat", 20 + number % 60)
                .put("lon", number % 170)
                .put("precision", "settlement")
                .put("score", 0.9);
    }

    private ObjectNode span(int end) {
        return object().put("start", 0)
                .put("end", end)
                .put("exact", words.substring(0, words.offsetByCodePoints(0, end)));
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
