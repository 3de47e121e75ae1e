package org.dateline.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedCommandsTest {

    private static final String FEED = "<rss version='2.0'><channel><title>An outlet</title></channel></rss>";

    @TempDir
    Path folder;

    private HttpServer outlet;

    @BeforeEach
    void open() throws IOException {
        outlet = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/feed", FEED);
        serve("/other", FEED);
        serve(
                "/page",
                "<html><head><link rel='alternate' type='application/rss+xml' href='/feed'>"
                        + "<link rel='alternate' type='application/rss+xml' href='/other'></head></html>");
        serve("/text", "No feed at all.");
        outlet.start();
    }

    @AfterEach
    void close() {
        outlet.stop(0);
    }

    private void serve(String path, String body) {
        outlet.createContext(path, exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private String at(String path) {
        return "http://127.0.0.1:" + outlet.getAddress().getPort() + path;
    }

    private ProgramRun run(String... arguments) {
        String[] all = new String[arguments.length + 2];
        System.arraycopy(arguments, 0, all, 0, arguments.length);
        all[arguments.length] = "--record";
        all[arguments.length + 1] = folder.resolve("dateline.db").toString();
        return ProgramRun.of(all);
    }

    @Test
    void aFeedIsAddedOnceByItsAddressOrThatOfAPageThatNamesIt() {
        ProgramRun first = run("feed", "add", at("/page"), "--allow-host", "127.0.0.1", "--grade", "B");
        assertThat(first.exit()).isZero();
        assertThat(first.err())
                .contains("names 2 feeds; the first, " + at("/feed"))
                .contains(at("/other"));
        ProgramRun again = run("feed", "add", at("/feed"), "--allow-host", "127.0.0.1");
        assertThat(again.out()).isEqualTo(first.out());
        assertThat(again.err()).contains("there already");
        assertThat(run("feed", "list", "--format", "csv").out().lines())
                .hasSize(2)
                .last()
                .asString()
                .contains(at("/feed"), ",B,", ",new,");
    }

    @Test
    void whatIsNoFeedOrMayNotBeAskedIsNotAdded() {
        assertThat(run("feed", "add", at("/text"), "--allow-host", "127.0.0.1"))
                .satisfies(none -> assertThat(none.exit()).isEqualTo(1))
                .satisfies(none -> assertThat(none.err()).contains("no feed lies there"));
        assertThat(run("feed", "add", at("/feed")).err()).contains("no address of the public Internet");
        assertThat(run("feed", "add", "news.example").err()).contains("no web address");
        assertThat(run("feed", "list").err()).contains("There are no feeds");
        ProgramRun some = run("feed", "add", at("/text"), at("/feed"), "--allow-host", "127.0.0.1");
        assertThat(some.exit()).isEqualTo(3);
    }

    @Test
    void feedsArePausedResumedAndRemovedByIdOrAddress() {
        String id = run("feed", "add", at("/feed"), "--unchecked").out().strip();
        assertThat(run("feed", "pause", id).err()).contains("is paused");
        assertThat(run("feed", "list", "--format", "jsonl").out()).contains("\"state\":\"paused\"");
        assertThat(run("feed", "resume", at("/feed")).exit()).isZero();
        assertThat(run("feed", "list", "--format", "jsonl").out()).contains("\"state\":\"new\"");
        assertThat(run("feed", "remove", id).err()).contains("stays in the record");
        assertThat(run("feed", "remove", id))
                .satisfies(gone -> assertThat(gone.exit()).isEqualTo(ExitCode.USAGE))
                .satisfies(gone -> assertThat(gone.err()).contains("no feed has this id"));
    }

    @Test
    void aListOfFeedsGoesToAnotherProgramAndBack() throws IOException {
        run("feed", "add", at("/feed"), at("/other"), "--unchecked");
        Path list = folder.resolve("feeds.opml");
        Files.writeString(list, run("feed", "export").out());
        run("feed", "remove", at("/feed"), at("/other"));

        assertThat(run("feed", "import", list.toString()).err()).contains("2 feeds added, 0 were there already");
        assertThat(run("feed", "import", list.toString()).err()).contains("0 feeds added, 2 were there already");
        assertThat(Files.readString(list)).isEqualTo(run("feed", "export").out());
        assertThat(run("feed", "import", folder.resolve("none.opml").toString()))
                .satisfies(none -> assertThat(none.exit()).isEqualTo(2))
                .satisfies(none -> assertThat(none.err()).contains("none.opml: no such file"));
    }

    @Test
    void aListKeepsOutletAndGrade() throws IOException {
        run("feed", "add", at("/feed"), "--unchecked", "--outlet", "Herat Daily", "--grade", "C", "--name", "Herat");
        Path list = folder.resolve("feeds.opml");
        Files.writeString(list, run("feed", "export").out());
        String before = run("feed", "list", "--format", "csv").out();
        assertThat(before).contains(",Herat Daily,C,");
        run("feed", "remove", at("/feed"));
        Files.writeString(list, Files.readString(list).replace("grade=\"C\"", "grade=\"c\""));
        run("feed", "import", list.toString());
        assertThat(run("feed", "list", "--format", "csv").out()).contains(",Herat Daily,C,");

        Files.writeString(
                list,
                "<opml version='2.0' xmlns:d='urn:dateline:feeds'><body><outline text='x' grade='B'"
                        + " xmlUrl='https://other.example/feed' d:grade='best'/></body></opml>");
        assertThat(run("feed", "import", list.toString()).exit()).isZero();
        assertThat(run("feed", "list", "--format", "jsonl")
                        .out()
                        .lines()
                        .toList()
                        .get(1))
                .contains("https://other.example/feed")
                .contains("\"grade\":null");
    }

    @Test
    void aPageOfOnesOwnNetworkIsReadIfItsHostIsAllowed() {
        serve("/article", "<html><body><article><p>Nothing.</p></article></body></html>");
        assertThat(run("read", at("/article")).err()).contains("no address of the public Internet");
        assertThat(run("read", at("/article"), "--allow-host", "127.0.0.1").err())
                .contains("no article in this page");
        assertThat(ProgramRun.of("code", at("/article")).err()).contains("no address of the public Internet");
        assertThat(ProgramRun.of("code", at("/article"), "--allow-host", "127.0.0.1")
                        .err())
                .contains("no article in this page");
    }

    @Test
    void watchingOnceVisitsWhatIsDueAndTellsWhatFails() {
        run("feed", "add", at("/feed"), at("/text"), "--unchecked");
        ProgramRun once = run("watch", "--once", "--allow-host", "127.0.0.1");
        assertThat(once.exit()).isEqualTo(3);
        assertThat(once.err())
                .startsWith("Listening to 2 feeds; the next visit is now\n")
                .contains("/text: no feed lies there")
                .contains("1 feed failing");
        assertThat(run("feed", "list").out()).contains("An outlet").contains("failing since");
        run("feed", "pause", at("/text"));
        ProgramRun again = run("watch", "--once", "--allow-host", "127.0.0.1");
        assertThat(again.exit()).isZero();
        assertThat(again.err()).containsPattern("Listening to 1 feed \\(1 paused\\); the next visit is at [\\d :-]+\n");
        assertThat(run("watch", "--once", "--every", "0").exit()).isEqualTo(4);
    }

    @Test
    void watchingTellsWhereAFeedMovedAndWhichIsGone() {
        outlet.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", at("/feed"));
            exchange.sendResponseHeaders(301, -1);
            exchange.close();
        });
        outlet.createContext("/gone", exchange -> {
            exchange.sendResponseHeaders(410, -1);
            exchange.close();
        });
        run("feed", "add", at("/moved"), at("/gone"), "--unchecked");
        ProgramRun once = run("watch", "--once", "--allow-host", "127.0.0.1");
        assertThat(once.err())
                .contains("moved for good to " + at("/feed"))
                .contains("/gone: gone for good: the server answers 410 Gone")
                .doesNotContain("paused")
                .contains("1 feed failing");
        assertThat(run("feed", "list").out())
                .contains("An outlet", "failing", "gone for good: the server answers 410 Gone")
                .doesNotContain("/moved");
    }
}
