package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.feed.FeedAddress;
import org.dateline.store.feed.FeedFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk listens by itself while it is open. */
class UnattendedDeskTest {

    @TempDir
    Path folder;

    @Test
    void aFeedThatIsAddedIsVisitedWhileTheDeskIsOpen() throws Exception {
        CountDownLatch visited = new CountDownLatch(1);
        HttpServer outlet = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        outlet.createContext("/feed", exchange -> {
            byte[] feed = "<rss version='2.0'><channel><title>An outlet</title></channel></rss>"
                    .getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, feed.length);
            exchange.getResponseBody().write(feed);
            exchange.close();
            visited.countDown();
        });
        outlet.start();
        try (RecordStore store =
                        RecordStore.open(new RecordAddress(folder.resolve("dateline.db"), null), Clock.systemUTC());
                DeskServer desk = DeskServer.start(
                        store, DeskSettings.local(0).with(new Outside(Set.of("127.0.0.1"), Map.of(), true)))) {
            assertThat(desk.port()).isPositive();
            store.feeds()
                    .add(
                            FeedAddress.find("http://127.0.0.1:"
                                            + outlet.getAddress().getPort() + "/feed")
                                    .orElseThrow(),
                            FeedFacts.NONE);
            assertThat(visited.await(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            outlet.stop(0);
        }
        try (RecordStore store =
                RecordStore.open(new RecordAddress(folder.resolve("dateline.db"), null), Clock.systemUTC())) {
            assertThat(store.feeds().listFeeds())
                    .singleElement()
                    .satisfies(feed -> assertThat(feed.name()).isEqualTo("An outlet"));
        }
    }
}
