package org.dateline.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.CodedCapture;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.ledger.EntryContent.CoderId;
import org.dateline.store.ledger.EntryContent.ReadAs;

/**
 * A record of twenty weeks, for tests of what is shown over time: each Wednesday the Red Front bombs a town, and takes it in
 * every second week, and somebody demands something of the Green Union. So the last week is not over in it.
 */
public final class WeeksRecord {

    /** A Wednesday. */
    public static final LocalDate FIRST = LocalDate.parse("2021-03-03");

    public static final int WEEKS = 20;

    private WeeksRecord() {}

    /** Makes the record in a folder. @return its file */
    public static Path in(Path folder) {
        Path file = folder.resolve("weeks.db");
        try (RecordStore store = RecordStore.open(new RecordAddress(file, null), Clock.systemUTC())) {
            ArticleRecorder recorder = store.articles(store.begin("read", null));
            for (int week = 0; week < WEEKS; week++) {
                recorder.record(article(week, FIRST.plusWeeks(week)));
            }
        }
        return file;
    }

    private static CodedCapture article(int week, LocalDate day) {
        String town = "Town" + (char) ('A' + week);
        String bombed = "The Red Front bombed the mills of " + town + " in week " + week + ".";
        String asked = "Elders" + week + " demanded of the Green Union that it pay for " + town + ".";
        String text = bombed + "\n\n" + asked;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String digest = digest(bytes);
        String id = digest.substring(0, 15);
        StringBuilder lines = new StringBuilder("{\"kind\":\"article\",\"id\":\"" + id + "0\",\"revision\":\"sha256:"
                + digest + "\",\"url\":\"https://lantern.example/" + id + "\",\"outlet\":\"Lantern\",\"title\":\"Week "
                + week + "\",\"byline\":[],\"publishedAt\":\"" + day
                + "\",\"updatedAt\":null,\"language\":\"en\",\"blocks\":[{\"type\":\"paragraph\",\"start\":0,\"end\":"
                + text.length() + "}],\"issues\":[],\"coder\":\"test\",\"text\":" + quoted(text) + "}\n");
        lines.append(
                event(id + "1", "ASSAULT", "183", span(bombed, 0), actor("Red Front", "AFGREBRFT"), "", town, day));
        lines.append(event(
                id + "2",
                "REQUEST",
                "1041",
                span(asked, bombed.length() + 2),
                actor("Elders", "AFGCVL"),
                actor("Green Union", "PAKGOV"),
                town,
                day));
        if (week % 2 == 0) {
            lines.append(
                    "{\"kind\":\"control\",\"id\":\"" + id + "3\",\"sentence\":" + span(bombed, 0) + ",\"place\":"
                            + place(town) + ",\"holder\":" + actor("Red Front", "AFGREBRFT")
                            + ",\"from\":null,\"change\":\"captured\",\"time\":" + time(day)
                            + ",\"event\":null,\"factuality\":[{\"holder\":\"author\",\"name\":\"author\",\"value\":\"CT+\"}]}\n");
        }
        return new CodedCapture(id, bytes, lines.toString(), new CoderId("test", ""), ReadAs.FOUND);
    }

    private static String event(
            String id, String type, String cameo, String span, String by, String to, String town, LocalDate day) {
        return "{\"kind\":\"event\",\"id\":\"" + id + "\",\"sentence\":" + span
                + ",\"trigger\":{\"start\":0,\"end\":3,\"exact\":\"The\"},\"type\":\"" + type
                + "\",\"mode\":null,\"contexts\":[],\"cameo\":\"" + cameo
                + "\",\"quad\":\"MATERIAL_CONFLICT\",\"goldstein\":-10.0,\"actor\":[" + by + "],\"recipient\":[" + to
                + "],\"place\":" + place(town) + ",\"time\":" + time(day)
                + ",\"figures\":[],\"factuality\":[{\"holder\":\"author\",\"name\":\"author\",\"value\":\"CT+\"}],"
                + "\"statement\":null,\"frame\":\"test\"}\n";
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\n", "\\n") + '"';
    }

    private static String span(String words, int start) {
        return "{\"start\":" + start + ",\"end\":" + (start + words.length()) + ",\"exact\":" + quoted(words) + "}";
    }

    private static String actor(String name, String code) {
        return "{\"start\":0,\"end\":3,\"exact\":\"The\",\"id\":null,\"name\":\"" + name + "\",\"codes\":[\"" + code
                + "\"]}";
    }

    private static String place(String name) {
        return "{\"start\":0,\"end\":3,\"exact\":\"" + name + "\",\"name\":\"" + name + "\",\"id\":\"dateline:"
                + name.toLowerCase(java.util.Locale.ROOT)
                + "\",\"country\":\"AF\",\"admin1\":null,\"admin2\":null,\"lat\":35.5,\"lon\":69.25,"
                + "\"precision\":\"settlement\",\"score\":0.9}";
    }

    private static String time(LocalDate day) {
        return "{\"start\":null,\"end\":null,\"exact\":null,\"value\":\"" + day + "\",\"earliest\":\"" + day
                + "\",\"latest\":\"" + day + "\",\"basis\":\"publication\"}";
    }
}
