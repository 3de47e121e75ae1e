package org.dateline.desk.web.map;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.CodedCapture;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.ledger.EntryContent.CoderId;
import org.dateline.store.ledger.EntryContent.ReadAs;

/** A record of a capital that changes hands, a town, and incidents that are known more and less closely, for the map. */
final class HeldRecord {

    static final String KEPT = "dddd000000000001";
    static final String TAKEN = "dddd000000000002";
    static final String TOWN = "dddd000000000003";
    static final String RAID = "aaaa000000000004";
    static final String SOMEWHERE = "aaaa000000000005";
    static final String WIDE = "aaaa000000000006";

    private static final String WORDS = "The Red Front took Kandahar after a raid.";
    private static final String KANDAHAR =
            place("Kandahar", "geonames:1138336", "\"Kandahar\"", "31.61332", "65.71013", "settlement");
    private static final String SPIN_BOLDAK =
            place("Spin Boldak", "geonames:1123906", "\"Kandahar\"", "31.00563", "66.40056", "settlement");

    private HeldRecord() {}

    /** Makes the record in a folder. */
    static Path in(Path folder) {
        Path file = folder.resolve("dateline.db");
        try (RecordStore store = RecordStore.open(new RecordAddress(file, null), Clock.systemUTC())) {
            ArticleRecorder recorder = store.articles(store.begin("read", null));
            recorder.record(article(
                    "Lantern", "2021-08-02", control(KEPT, KANDAHAR, actor("Government", "AFGGOV"), "2021-08-01")));
            recorder.record(article(
                    "Courier",
                    "2021-08-12",
                    control(TAKEN, KANDAHAR, actor("Red Front", "AFGREBRFT"), "2021-08-10"),
                    control(TOWN, SPIN_BOLDAK, actor("Red Front", "AFGREBRFT"), "2021-08-05"),
                    event(RAID, SPIN_BOLDAK, "2021-08-09"),
                    event(SOMEWHERE, place("Kunar", "admin1:AF.34", "null", "34.9", "71.1", "province"), "2021-08-10"),
                    event(WIDE, place("Afghanistan", "country:AF", "null", "34.0", "66.0", "country"), "2021-08-11")));
        }
        return file;
    }

    private static CodedCapture article(String outlet, String day, String... lines) {
        byte[] bytes = (outlet + WORDS).getBytes(StandardCharsets.UTF_8);
        String digest = digest(bytes);
        String first =
                "{\"kind\":\"article\",\"id\":\"" + digest.substring(0, 16) + "\",\"revision\":\"sha256:" + digest
                        + "\",\"url\":\"https://" + outlet + ".example/" + day + "\",\"outlet\":\"" + outlet
                        + "\",\"title\":\"Kandahar\",\"byline\":[],\"publishedAt\":\"" + day
                        + "\",\"updatedAt\":null,\"language\":\"en\",\"blocks\":[{\"type\":\"paragraph\",\"start\":0,\"end\":"
                        + WORDS.length() + "}],\"issues\":[],\"coder\":\"test\",\"text\":\"" + WORDS + "\"}\n";
        return new CodedCapture(outlet, bytes, first + String.join("", lines), new CoderId("test", ""), ReadAs.FOUND);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sentence() {
        return "{\"start\":0,\"end\":" + WORDS.length() + ",\"exact\":\"" + WORDS + "\"}";
    }

    private static String control(String id, String place, String holder, String day) {
        return "{\"kind\":\"control\",\"id\":\"" + id + "\",\"sentence\":" + sentence() + ",\"place\":" + place
                + ",\"holder\":" + holder + ",\"from\":null,\"change\":\"captured\",\"time\":" + time(day)
                + ",\"event\":null," + fact() + "}\n";
    }

    private static String event(String id, String place, String day) {
        return "{\"kind\":\"event\",\"id\":\"" + id + "\",\"sentence\":" + sentence()
                + ",\"trigger\":{\"start\":36,\"end\":40,\"exact\":\"raid\"},\"type\":\"ASSAULT\",\"mode\":null,"
                + "\"contexts\":[],\"cameo\":\"190\",\"quad\":\"MATERIAL_CONFLICT\",\"goldstein\":-10.0,\"actor\":["
                + actor("Red Front", "AFGREBRFT") + "],\"recipient\":[],\"place\":" + place + ",\"time\":" + time(day)
                + ",\"figures\":[]," + fact() + ",\"statement\":null,\"frame\":\"assault.raid\"}\n";
    }

    private static String fact() {
        return "\"factuality\":[{\"holder\":\"author\",\"name\":\"author\",\"value\":\"CT+\"}]";
    }

    private static String actor(String name, String code) {
        return "{\"start\":4,\"end\":13,\"exact\":\"Red Front\",\"id\":null,\"name\":\"" + name + "\",\"codes\":[\""
                + code + "\"]}";
    }

    private static String place(String name, String id, String admin1, String lat, String lon, String precision) {
        return "{\"start\":19,\"end\":27,\"exact\":\"Kandahar\",\"name\":\"" + name + "\",\"id\":\"" + id
                + "\",\"country\":\"AF\",\"admin1\":" + admin1 + ",\"admin2\":null,\"lat\":" + lat + ",\"lon\":" + lon
                + ",\"precision\":\"" + precision + "\",\"score\":0.9}";
    }

    private static String time(String day) {
        return "{\"start\":null,\"end\":null,\"exact\":null,\"value\":\"" + day + "\",\"earliest\":\"" + day
                + "\",\"latest\":\"" + day + "\",\"basis\":\"stated\"}";
    }
}
