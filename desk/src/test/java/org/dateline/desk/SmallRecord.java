package org.dateline.desk;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.CodedCapture;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.ledger.EntryContent.CoderId;
import org.dateline.store.ledger.EntryContent.ReadAs;

/** A record of two articles with three events, a statement and a change of control, for tests of what is shown. */
public final class SmallRecord {

    public static final String BLAST = "aaaa000000000001";
    public static final String SECOND_BLAST = "aaaa000000000002";
    public static final String VISIT = "bbbb000000000003";
    public static final String SAID = "cccc000000000004";
    public static final String TAKEN = "dddd000000000005";

    private static final String BLAST_WORDS =
            "=SUM(1), a bomb by the Red Front killed nine people at the market of Orla.";
    private static final String VISIT_WORDS = "The \"Green\" minister met elders in North, where fighting went on.";

    private SmallRecord() {}

    /** Makes the record in a folder. @return its file */
    public static String in(Path folder) {
        Path file = folder.resolve("dateline.db");
        try (RecordStore store = RecordStore.open(new RecordAddress(file, null), Clock.systemUTC())) {
            ArticleRecorder recorder = store.articles(store.begin("read", null));
            recorder.record(article(
                    "Lantern",
                    "2021-08-10",
                    BLAST_WORDS + "\n\n" + VISIT_WORDS,
                    event(BLAST, "ASSAULT", BLAST_WORDS, 0, place("Orla", "settlement"), "2021-08-10", "CT+"),
                    event(
                            VISIT,
                            "CONSULT",
                            VISIT_WORDS,
                            BLAST_WORDS.length() + 2,
                            place("North", "province"),
                            "2021-08-09",
                            "CT+")));
            recorder.record(article(
                    "Courier",
                    "2021-08-11",
                    BLAST_WORDS,
                    "{\"kind\":\"statement\",\"id\":\"" + SAID + "\",\"sentence\":" + span(BLAST_WORDS, 0)
                            + ",\"speaker\":{\"start\":0,\"end\":3,\"exact\":\"=SU\",\"actor\":null,\"name\":\"@Red"
                            + " Front\",\"role\":null,\"affiliation\":null,\"named\":true,\"class\":\"militant\","
                            + "\"codes\":[\"AFGREBRFT\"],\"flags\":[]},\"cue\":{\"start\":0,\"end\":3,\"exact\":\"=SU\","
                            + "\"class\":\"claim\",\"polarity\":\"affirmed\"},\"content\":[],\"form\":\"indirect\","
                            + "\"addressee\":null,\"time\":" + time("2021-08-11")
                            + ",\"place\":null,\"answers\":null,\"parent\":null}\n",
                    event(SECOND_BLAST, "ASSAULT", BLAST_WORDS, 0, place("Orla", "settlement"), "2021-08-10", "Uu")
                            .replace(
                                    "\"value\":\"Uu\"}",
                                    "\"value\":\"Uu\"},{\"holder\":\"" + SAID
                                            + "\",\"name\":\"@Red Front\",\"value\":\"CT-\"}"),
                    "{\"kind\":\"control\",\"id\":\"" + TAKEN + "\",\"sentence\":" + span(BLAST_WORDS, 0)
                            + ",\"place\":" + place("Orla", "settlement") + ",\"holder\":" + actor()
                            + ",\"from\":null,\"change\":\"captured\",\"time\":" + time("2021-08-11")
                            + ",\"event\":null,\"factuality\":[{\"holder\":\"author\",\"name\":\"author\","
                            + "\"value\":\"CT+\"}]}\n"));
        }
        return file.toString();
    }

    private static CodedCapture article(String outlet, String day, String text, String... lines) {
        byte[] bytes = (outlet + text).getBytes(StandardCharsets.UTF_8);
        String digest = digest(bytes);
        String first =
                "{\"kind\":\"article\",\"id\":\"" + digest.substring(0, 16) + "\",\"revision\":\"sha256:" + digest
                        + "\",\"url\":\"https://" + outlet + ".example/" + day + "\",\"outlet\":\"" + outlet
                        + "\",\"title\":\"+Blast\\u001b[31m in Orla\",\"byline\":[],\"publishedAt\":\"" + day
                        + "\",\"updatedAt\":null,\"language\":\"en\",\"blocks\":[{\"type\":\"paragraph\",\"start\":0,\"end\":"
                        + text.length() + "}],\"issues\":[],\"coder\":\"test\",\"text\":" + quoted(text) + "}\n";
        String rest = Arrays.stream(lines)
                .map(line -> "{\"article\":\"" + digest.substring(0, 16) + "\"," + line.substring(1))
                .collect(Collectors.joining());
        return new CodedCapture(outlet, bytes, first + rest, new CoderId("test", ""), ReadAs.FOUND);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static String span(String words, int start) {
        return "{\"start\":" + start + ",\"end\":" + (start + words.length()) + ",\"exact\":" + quoted(words) + "}";
    }

    private static String event(
            String id, String type, String words, int start, String place, String day, String value) {
        return "{\"kind\":\"event\",\"id\":\"" + id + "\",\"sentence\":" + span(words, start)
                + ",\"trigger\":{\"start\":" + start + ",\"end\":" + (start + 4) + ",\"exact\":\"bomb\"},\"type\":\""
                + type
                + "\",\"mode\":null,\"contexts\":[],\"cameo\":\"183\",\"quad\":\"MATERIAL_CONFLICT\",\"goldstein\":-10.0,"
                + "\"actor\":[" + actor() + "],\"recipient\":[],\"place\":" + place + ",\"time\":" + time(day)
                + ",\"figures\":[],\"factuality\":[{\"holder\":\"author\",\"name\":\"author\",\"value\":\"" + value
                + "\"}],\"statement\":null,\"frame\":\"assault.bomb\"}\n";
    }

    private static String actor() {
        return "{\"start\":0,\"end\":9,\"exact\":\"Red Front\",\"id\":\"group/red-front\",\"name\":\"Red Front\","
                + "\"codes\":[\"AFGREBRFT\"]}";
    }

    private static String place(String name, String precision) {
        return "{\"start\":0,\"end\":4,\"exact\":\"" + name + "\",\"name\":\"" + name
                + "\",\"id\":\"geonames:7\",\"country\":\"AF\",\"admin1\":null,\"admin2\":null,\"lat\":35.5,\"lon\":-69.25,"
                + "\"precision\":\"" + precision + "\",\"score\":0.9}";
    }

    private static String time(String day) {
        return "{\"start\":null,\"end\":null,\"exact\":null,\"value\":\"" + day + "\",\"earliest\":\"" + day
                + "\",\"latest\":\"" + day + "\",\"basis\":\"publication\"}";
    }
}
