package org.dateline.desk.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.dateline.desk.Golden;
import org.dateline.desk.edition.Edition;
import org.dateline.desk.edition.Heading;
import org.dateline.desk.edition.Letter;
import org.dateline.desk.edition.Picture;
import org.dateline.desk.web.RunningDesk;
import org.dateline.store.RecordStore;
import org.dateline.store.query.Arrivals;
import org.dateline.store.query.KnownItems;
import org.dateline.store.query.RecordFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How digests are set: as plain text, as HTML that escapes whatever articles hold, with pictures, and not too long. */
class DigestLettersTest {

    private static final Path EXPECTED = Path.of("src/test/resources/org/dateline/desk/digest/letter.expected");

    private static CodedPage[] days() {
        return new CodedPage[] {
            new CodedPage("Lantern", "2021-08-12", "blast")
                    .say("The Red Front bombed the market of Orla and 9 people died, traders said.")
                    .bombed("Orla", "2021-08-11", 9)
                    .say("The Red Front took Brena in the night.")
                    .taken("Brena", "Red Front", "2021-08-12"),
            new CodedPage("Courier", "2021-08-12", "market")
                    .say("The Red Front bombed the market of Orla; 12 people are dead by now.")
                    .bombed("Orla", "2021-08-11", 12)
                    .say("Some 300 people fled Brena on Thursday.")
                    .fled(300, "Brena", "2021-08-12"),
            new CodedPage("Border Post", "2021-08-12", "denial")
                    .say("Officials denied that the Red Front bombed the bridge of Velm.")
                    .bombed("Velm", "2021-08-12", 0)
                    .deniedBy("Officials")
        };
    }

    @Test
    void aLetterReadsAsItDid(@TempDir Path folder) throws IOException {
        try (Subscriber reader = new Subscriber(folder)) {
            Letter letter = reader.reads(days()).told("2021-08-13").letter();
            Golden.inTarget().check(EXPECTED, letter.subject() + "\n\n" + letter.text());
            assertThat(letter.text().lines().filter(line -> !line.contains("https://")))
                    .allMatch(line -> line.length() <= 72);
        }
    }

    @Test
    void whateverArticlesHoldIsEscapedAndStaysOnItsLine(@TempDir Path folder) {
        String hostile = "<script>alert('1')</script> \"quoted\" & \u202Eturned\u202C \u0007 Orla";
        CodedPage page = new CodedPage("<b>Lantern</b>", "2021-08-12", "1")
                .titled("<img src=x onerror=alert(1)>")
                .say("The Red Front bombed Orla: " + hostile + ".")
                .bombed("Orla", "2021-08-12", 0);
        try (Subscriber reader = new Subscriber(folder)) {
            reader.reads(page);
            Letter letter = new DigestEditions(reader.store.queries(), reader.store.indices())
                    .since(
                            0,
                            RecordFilter.ALL.withOutlets("Lantern"),
                            KnownItems.NONE,
                            new Heading(
                                    "<i>mine</i>\r\nBcc: x@example.org " + "\uD83D\uDCF0".repeat(60),
                                    LocalDate.parse("2021-08-13"),
                                    ZoneOffset.UTC,
                                    Subscriber.DESK,
                                    null,
                                    true))
                    .letter();
            assertThat(letter.html())
                    .contains("&lt;script&gt;alert(")
                    .doesNotContain("<script", "<b>Lantern", "<img src=x", "<i>mine", "\u202E", "\u0007");
            assertThat(letter.text()).contains("“The Red Front bombed Orla").doesNotContain("\u202E", "\u0007");
            assertThat(letter.subject())
                    .startsWith("Dateline, <i>mine</i> Bcc:")
                    .contains("…, 13 August 2021: ")
                    .doesNotContain("\n", "\r")
                    .hasSizeLessThanOrEqualTo(120);
        }
    }

    @Test
    void aLetterLoadsNothingFromAnywhere(@TempDir Path folder) {
        try (Subscriber reader = new Subscriber(folder)) {
            String html = reader.reads(days()).told("2021-08-13").letter().html();
            assertThat(Pattern.compile("(?:src|background)=\"([^\"]*)\"")
                            .matcher(html)
                            .results())
                    .isNotEmpty()
                    .allMatch(found -> found.group(1).startsWith("cid:"));
            assertThat(html).doesNotContain("<link", "<script", "@import", "url(");
            assertThat(Pattern.compile("<img (?![^>]*alt=\"[^\"]+\")")
                            .matcher(html)
                            .find())
                    .isFalse();
        }
    }

    @Test
    void picturesAreThoseThatTheLetterShowsAndNotTooGreat(@TempDir Path folder) throws IOException {
        try (Subscriber reader = new Subscriber(folder)) {
            Letter letter = reader.reads(days()).told("2021-08-13").letter();
            assertThat(letter.pictures()).extracting(Picture::id).contains("map");
            for (Picture picture : letter.pictures()) {
                assertThat(letter.html()).contains("\"cid:" + picture.id() + "\"");
                assertThat(picture.png()).hasSizeLessThan(DigestPictures.MOST);
                assertThat(ImageIO.read(new ByteArrayInputStream(picture.png())))
                        .isNotNull();
            }
        }
    }

    @Test
    void ofManyItemsTheFirstAreShownAndAllAreLinked(@TempDir Path folder) {
        CodedPage page = new CodedPage("Lantern", "2021-08-12", "many");
        for (int i = 0; i < 60; i++) {
            String town = "Town" + (char) ('A' + i / 10) + (char) ('a' + i % 10);
            int first = 40 * i;
            String words = IntStream.range(first, first + 40)
                    .mapToObj(word -> Integer.toString(7919 * (word + 100), 36))
                    .collect(Collectors.joining(" "));
            page.say("The Red Front bombed " + words + " of " + town + ".").bombed(town, "2021-08-12", 0);
        }
        try (Subscriber reader = new Subscriber(folder)) {
            Edition edition = reader.reads(page).told("2021-08-13");
            assertThat(edition.items()).hasSizeGreaterThan(40);
            assertThat(edition.letter().html().getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThan(DigestLetters.MOST_HTML);
            assertThat(edition.letter().text())
                    .contains("and " + (edition.items().size() - 15)
                            + " more:\nhttps://desk.example/timeline?from=2021-08-12&to=2021-08-12\n");
            assertThat(reader.told("2021-08-13").isEmpty()).isTrue();
        }
    }

    /** Numbers of the letter, each on the page of the desk to which its link leads. */
    @Test
    void numbersLeadToTheSameNumbers(@TempDir Path folder) {
        try (Subscriber reader = new Subscriber(folder);
                RunningDesk desk = RunningDesk.on(reader.reads(days()).store)) {
            List<String> lines = edition(reader.store, desk.address(), new Arrivals.Behind(0))
                    .letter()
                    .text()
                    .lines()
                    .toList();
            assertThat(behind(lines, "killed 9 (Lantern), 12", desk)).contains("9–12");
            assertThat(behind(lines, "Brena: held by Red Front", desk)).contains("The Red Front took Brena");
            assertThat(behind(lines, "Some 300 people fled", desk)).contains("300 people");
        }
    }

    @Test
    void anIndexThatMovedIsToldOnceWithBothFigures(@TempDir Path folder) {
        try (Subscriber reader = new Subscriber(folder);
                RunningDesk desk = RunningDesk.on(reader.store)) {
            reader.reads(
                    bombing("Lantern", "2021-07-25", 0),
                    bombing("Lantern", "2021-07-28", 1),
                    bombing("Lantern", "2021-08-03", 2),
                    bombing("Courier", "2021-08-04", 3),
                    bombing("Lantern", "2021-08-05", 4),
                    bombing("Courier", "2021-08-06", 5),
                    bombing("Lantern", "2021-08-09", 6));
            Edition edition = edition(reader.store, desk.address(), new Arrivals.Behind(0));
            List<String> lines = edition.letter().text().lines().toList();
            String said = lines.stream()
                    .filter(line -> line.contains("Violence: "))
                    .findFirst()
                    .orElseThrow();
            String figure = said.replaceAll(".*Violence: ([0-9.]+) in the week of .*", "$1");
            assertThat(behind(lines, "Violence: ", desk)).contains(figure + " altogether, from 4 contributions");
            assertThat(edition.told()).containsKey("index/violence");
            assertThat(new DigestEditions(reader.store.queries(), reader.store.indices())
                            .of(
                                    new Arrivals.Behind(0),
                                    RecordFilter.ALL,
                                    KnownItems.of(edition.told()),
                                    heading(desk.address()))
                            .items())
                    .noneMatch(item -> item.contains("\"index/violence\""));
        }
    }

    private static CodedPage bombing(String outlet, String day, int number) {
        String town = "Town" + (char) ('A' + number);
        return new CodedPage(outlet, day, "b" + number)
                .say("The Red Front bombed the mill of " + town + " at dawn.")
                .bombed(town, day, 0);
    }

    /** The page of the first address below some words. */
    private static String behind(List<String> lines, String words, RunningDesk desk) {
        String address = lines.stream()
                .dropWhile(line -> !line.contains(words))
                .filter(line -> line.strip().startsWith("http"))
                .findFirst()
                .orElseThrow()
                .strip();
        assertThat(address).startsWith(desk.address().toString());
        return desk.get(address.substring(
                        desk.address().toString().replaceAll("/$", "").length()))
                .body();
    }

    private static Edition edition(RecordStore store, URI desk, Arrivals arrivals) {
        return new DigestEditions(store.queries(), store.indices())
                .of(arrivals, RecordFilter.ALL, KnownItems.NONE, heading(desk));
    }

    private static Heading heading(URI desk) {
        return new Heading(null, LocalDate.parse("2021-08-13"), ZoneOffset.UTC, desk, null, true);
    }
}
