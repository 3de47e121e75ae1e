package org.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.coding.RecordWriter;
import org.dateline.desk.digest.DigestEditions;
import org.dateline.desk.mail.MailSettings;
import org.dateline.desk.mail.SmtpMail;
import org.dateline.desk.subscription.Correspondence;
import org.dateline.desk.subscription.DeliveryRounds;
import org.dateline.desk.subscription.Enrolment;
import org.dateline.desk.subscription.Outgoing;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.CodedCapture;
import org.dateline.store.MovingClock;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.ledger.EntryContent.CoderId;
import org.dateline.store.ledger.EntryContent.ReadAs;
import org.dateline.store.subscription.Daily;
import org.dateline.store.subscription.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample crisis as somebody gets it who is told each morning, from its first article to its last. */
class SampleMailTest {

    private static final ZoneId KABUL = ZoneId.of("Asia/Kabul");
    private static final CoderId CODER = new CoderId("test", "");
    private static final Pattern PICTURE = Pattern.compile("src=\"cid:([^\"]+)\"");
    private static final Pattern INCIDENT = Pattern.compile("https://desk\\.example/evidence/([0-9a-f]{16})");
    private static final String NEW = "NEW INCIDENTS\n";

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock();

    @Test
    void eachMorningTellsWhatIsNewOnce() throws Exception {
        Map<LocalDate, List<Path>> days = pages();
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        LocalDate first = ((TreeMap<LocalDate, List<Path>>) days).firstKey();
        LocalDate last = ((TreeMap<LocalDate, List<Path>>) days).lastKey();
        clock.set(first.minusDays(1) + "T12:00:00Z");
        try (RecordStore store = RecordStore.open(new RecordAddress(folder.resolve("dateline.db"), null), clock)) {
            DeliveryRounds rounds = subscribed(store, server.getSmtp().getPort());
            ArticleRecorder recorder = store.articles(store.begin("read", CODER));
            for (LocalDate day = first; !day.isAfter(last.plusDays(1)); day = day.plusDays(1)) {
                for (int hour = 0; hour < 24; hour++) {
                    clock.set(day.atTime(hour, 0) + ":00Z");
                    if (hour == 12) {
                        record(recorder, days.getOrDefault(day, List.of()));
                    }
                    store.subscriptions().all().listSubscriptions().forEach(one -> rounds.round(one, clock.instant()));
                }
            }
            List<MimeMessage> letters = Arrays.asList(server.getReceivedMessages());
            assertOnceADay(letters, first, last.plusDays(1));
            assertToldOnce(letters);
            assertTold(letters, days);
        } finally {
            server.stop();
        }
    }

    /** Who is told of everything, at seven in Kabul, whether or not there is anything. */
    private DeliveryRounds subscribed(RecordStore store, int port) {
        MailSettings settings = MailSettings.find(Map.of(
                        MailSettings.SERVER, "smtp://127.0.0.1:" + port, MailSettings.FROM, "desk@dateline.example"))
                .orElseThrow();
        Correspondence writer = Correspondence.of(URI.create("https://desk.example/"), settings);
        Daily daily = new Daily(LocalTime.of(7, 0), KABUL, Daily.WhenEmpty.SEND);
        Wish wish = new Wish(Wish.Kind.DIGEST, Wish.Channel.MAIL, "ana@reader.example", null, "", daily);
        String id = new Enrolment(store.subscriptions(), new SecureRandom())
                .ask(wish, "ana", writer)
                .orElseThrow()
                .id();
        store.subscriptions().all().confirm(id);
        return new DeliveryRounds(
                store.subscriptions(),
                new DigestEditions(store.queries(), store.indices()),
                writer,
                new Outgoing(new SmtpMail(settings), (address, body, headers) -> {
                    throw new IllegalStateException("nobody is called here");
                }),
                clock);
    }

    private static Map<LocalDate, List<Path>> pages() throws IOException {
        Map<LocalDate, List<Path>> days = new TreeMap<>();
        for (Path page : SampleCrisis.pages()) {
            LocalDate day = Objects.requireNonNull(SampleCrisis.coded(page)
                            .parsed()
                            .article()
                            .publication()
                            .publishedAt())
                    .day();
            days.computeIfAbsent(day, unused -> new ArrayList<>()).add(page);
        }
        return days;
    }

    private static void record(ArticleRecorder recorder, List<Path> pages) throws IOException {
        RecordWriter writer = new RecordWriter(false, "test");
        for (Path page : pages) {
            CodedArticle coded = SampleCrisis.coded(page);
            recorder.record(new CodedCapture(
                    page.toString(), Files.readAllBytes(page), writer.write(coded), CODER, ReadAs.FOUND));
        }
    }

    private static void assertOnceADay(List<MimeMessage> letters, LocalDate first, LocalDate last) throws Exception {
        List<String> expected = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            expected.add(day.toString());
        }
        List<String> days = new ArrayList<>();
        for (MimeMessage letter : letters) {
            if (letter.getMessageID().contains("digest.")) {
                days.add(letter.getMessageID().replaceAll(".*\\.(\\d{4}-\\d\\d-\\d\\d)@.*", "$1"));
                assertForm(letter);
            }
        }
        assertThat(days).isEqualTo(expected);
    }

    private static void assertForm(MimeMessage letter) throws Exception {
        assertThat(letter.getHeader("List-Unsubscribe")[0]).startsWith("<https://desk.example/subscription/");
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        Map<String, Object> parts = new HashMap<>();
        collect(letter, parts);
        String html = (String) Objects.requireNonNull(parts.get("text/html"));
        assertThat(html).doesNotContain("<script", "src=\"http", "url(");
        Matcher pictures = PICTURE.matcher(html);
        while (pictures.find()) {
            assertThat(parts).containsKey("<" + pictures.group(1) + ">");
        }
        assertThat((String) parts.get("text/plain")).contains("https://desk.example/");
    }

    private static void collect(jakarta.mail.Part part, Map<String, Object> parts)
            throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                collect(many.getBodyPart(i), parts);
            }
        } else if (part.isMimeType("image/png") && part instanceof BodyPart picture) {
            parts.put(picture.getHeader("Content-ID")[0], picture.getSize());
        } else {
            parts.put(part.getContentType().replaceAll(";.*", ""), part.getContent());
        }
    }

    private static String text(MimeMessage letter) throws Exception {
        Map<String, Object> parts = new HashMap<>();
        collect(letter, parts);
        return ((String) Objects.requireNonNull(parts.get("text/plain"))).replace("\r\n", "\n");
    }

    /** What is new once is not new again. */
    private static void assertToldOnce(List<MimeMessage> letters) throws Exception {
        List<String> told = new ArrayList<>();
        for (MimeMessage letter : letters) {
            String text = text(letter);
            int begin = text.indexOf(NEW);
            if (begin >= 0) {
                Matcher next = Pattern.compile("\n[A-Z ]{6,}\n===").matcher(text);
                int end = next.find(begin + NEW.length()) ? next.start() : text.length();
                INCIDENT.matcher(text.substring(begin, end)).results().forEach(link -> told.add(link.group(1)));
            }
        }
        assertThat(told).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    private static void assertTold(List<MimeMessage> letters, Map<LocalDate, List<Path>> days) throws Exception {
        String fall = "";
        for (MimeMessage letter : letters) {
            if (letter.getMessageID().contains("digest.")) {
                String id = letter.getMessageID();
                LocalDate before = LocalDate.parse(id.replaceAll(".*\\.(\\d{4}-\\d\\d-\\d\\d)@.*", "$1"))
                        .minusDays(1);
                boolean isRead = days.containsKey(before);
                assertThat(text(letter)).as(id).contains(isRead ? " new article" : "Nothing new");
                fall += id.contains("2021-08-14") ? text(letter) : "";
            }
        }
        assertThat(fall).contains("Kandahar", "Taliban");
    }
}
