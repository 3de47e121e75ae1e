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
    static final String SEIZED = "dddd000000000007";
    static final String CLAIMED = "dddd000000000008";
    static final String SAID = "cccc000000000009";
    static final String DENIED = "cccc00000000000a";
    static final String CLAIM = "A spokesman said the Red Front took Zaranj.";
    static final String DENIAL = "The governor denied that.";

    private static final String WORDS = "The Red Front took Kandahar after a raid.";
    private static final String KANDAHAR =
            place("Kandahar", "geonames:1138336", "\"Kandahar\"", "31.61332", "65.71013", "settlement");
    private static final String SPIN_BOLDAK =
            place("Spin Boldak", "geonames:1123906", "\"Kandahar\"", "31.00563", "66.40056", "settlement");

    private HeldRecord() {}

    /** Makes a record in a folder of a town that one side says to have taken, which another denies. */
    static Path ofAClaim(Path folder) {
        Path file = folder.resolve("dateline.db");
        String words = CLAIM + " " + DENIAL;
        try (RecordStore store = RecordStore.open(new RecordAddress(file, null), Clock.systemUTC())) {
            store.articles(store.begin("read", null))
                    .record(article(
                            "Courier",
                            "2021-08-12",
                            words,
                            statement(SAID, 0, CLAIM, "a spokesman", "claim"),
                            statement(DENIED, CLAIM.length() + 1, DENIAL, "the governor", "deny"),
                            "{\"kind\":\"control\",\"id\":\"" + CLAIMED + "\",\"sentence\":" + span(0, CLAIM)
                                    + ",\"place\":"
                                    + place("Zaranj", "geonames:1120985", "\"Nimroz\"", "30.96", "61.86", "settlement")
                                    + ",\"holder\":" + actor("Red Front", "AFGREBRFT")
                                    + ",\"from\":null,\"change\":\"captured\",\"time\":" + time("2021-08-11")
                                    + ",\"event\":null,\"factuality\":[{\"holder\":\"author\",\"name\":\"author\",\"value\":\"Uu\"},"
                                    + judgement(SAID, "a spokesman", "CT+") + ","
                                    + judgement(DENIED, "the governor", "CT-")
                                    + "]}\n"));
        }
        return file;
    }

    private static String judgement(String statement, String name, String value) {
        return "{\"holder\":\"" + statement + "\",\"name\":\"" + name + "\",\"value\":\"" + value + "\"}";
    }

    private static String statement(String id, int start, String words, String speaker, String cue) {
        String head =
                "{\"start\":" + start + ",\"end\":" + (start + 3) + ",\"exact\":\"" + words.substring(0, 3) + "\"";
        return "{\"kind\":\"statement\",\"id\":\"" + id + "\",\"sentence\":" + span(start, words) + ",\"speaker\":"
                + head
                + ",\"actor\":null,\"name\":\"" + speaker + "\",\"role\":null,\"affiliation\":null,\"named\":false,"
                + "\"class\":\"spokesperson\",\"codes\":[],\"flags\":[]},\"cue\":" + head + ",\"class\":\"" + cue
                + "\",\"polarity\":\"affirmed\"},\"content\":[],\"form\":\"indirect\",\"addressee\":null,\"time\":"
                + time("2021-08-12") + ",\"place\":null,\"answers\":null,\"parent\":null}\n";
    }

    /** Makes the record in a folder. */
    static Path in(Path folder) {
        Path file = folder.resolve("dateline.db");
        try (RecordStore store = RecordStore.open(new RecordAddress(file, null), Clock.systemUTC())) {
            ArticleRecorder recorder = store.articles(store.begin("read", null));
            recorder.record(articleOfWords(
                    "Lantern", "2021-08-02", control(KEPT, KANDAHAR, actor("Government", "AFGGOV"), "2021-08-01")));
            recorder.record(articleOfWords(
                    "Courier",
                    "2021-08-12",
                    control(TAKEN, KANDAHAR, actor("Red Front", "AFGREBRFT"), "2021-08-10"),
                    control(TOWN, SPIN_BOLDAK, actor("Red Front", "AFGREBRFT"), "2021-08-05"),
                    event(RAID, SPIN_BOLDAK, "2021-08-09"),
                    event(SOMEWHERE, place("Kunar", "admin1:AF.34", "null", "34.9", "71.1", "province"), "2021-08-10"),
                    event(WIDE, place("Afghanistan", "country:AF", "null", "34.0", "66.0", "country"), "2021-08-11")));
            String words = "The Blue Band took Marshal Kard on Friday.";
            String unknown =
                    "{\"start\":19,\"end\":31,\"exact\":\"Marshal Kard\",\"name\":\"Marshal Kard\",\"id\":null,"
                            + "\"country\":null,\"admin1\":null,\"admin2\":null,\"lat\":null,\"lon\":null,\"precision\":null,"
                            + "\"score\":0.0}";
            recorder.record(article(
                    "Observer",
                    "2021-08-12",
                    words,
                    control(SEIZED, unknown, actor("Blue Band", "AFGREBBBD"), "2021-08-06")
                            .replace(sentence(), span(0, words))));
        }
        return file;
    }

    private static CodedCapture articleOfWords(String outlet, String day, String... lines) {
        return article(outlet, day, WORDS, lines);
    }

    private static CodedCapture article(String outlet, String day, String words, String... lines) {
        byte[] bytes = (outlet + words).getBytes(StandardCharsets.UTF_8);
        String digest = digest(bytes);
        String first =
                "{\"kind\":\"article\",\"id\":\"" + digest.substring(0, 16) + "\",\"revision\":\"sha256:" + digest
                        + "\",\"url\":\"https://" + outlet + ".example/" + day + "\",\"outlet\":\"" + outlet
                        + "\",\"title\":\"Kandahar\",\"byline\":[],\"publishedAt\":\"" + day
                        + "\",\"updatedAt\":null,\"language\":\"en\",\"blocks\":[{\"type\":\"paragraph\",\"start\":0,\"end\":"
                        + words.length() + "}],\"issues\":[],\"coder\":\"test\",\"text\":\"" + words + "\"}\n";
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
        return span(0, WORDS);
    }

    private static String span(int start, String words) {
        return "{\"start\":" + start + ",\"end\":" + (start + words.length()) + ",\"exact\":\"" + words + "\"}";
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
