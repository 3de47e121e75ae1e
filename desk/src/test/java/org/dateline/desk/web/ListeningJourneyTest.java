package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.desk.SmallRecord;
import org.dateline.desk.listening.NewsSite;
import org.dateline.desk.mail.MailSettings;
import org.dateline.desk.web.Browser.View;
import org.dateline.store.MovingClock;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.FeedVisit;
import org.dateline.store.feed.Tags;
import org.dateline.store.subscription.Subscription.State;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listening to a feed, and having somebody told of what is new, in a real browser. */
class ListeningJourneyTest {

    private static final Outside OUTSIDE = new Outside(
            Set.of("127.0.0.1"),
            Map.of(MailSettings.SERVER, "smtp://127.0.0.1:1", MailSettings.FROM, "desk@dateline.example"));

    @TempDir
    static Path folder;

    private static final MovingClock CLOCK = new MovingClock("2031-05-04T10:00:00Z");
    private static RunningDesk desk;
    private static Browser browser;
    private static NewsSite site;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
        site = new NewsSite("Lantern", NewsSite.Form.RSS).article(1);
        desk = RunningDesk.of(
                Path.of(SmallRecord.in(folder)),
                new DeskSettings(InetAddress.getLoopbackAddress(), 0, CLOCK).with(OUTSIDE));
    }

    @AfterAll
    static void stop() {
        desk.close();
        site.close();
        browser.close();
    }

    /** In light and dark colours, and on a phone. */
    private static void assertSound(String path) {
        for (View view : List.of(new View(1280, 900, ColorScheme.LIGHT), View.DARK, View.PHONE)) {
            Page page = browser.open(desk.address(), path, view);
            assertThat(browser.accessibility(page)).as("%s %s", path, view).isEmpty();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("no scrolling sideways: %s %s", path, view)
                    .isTrue();
            page.context().close();
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    private static void visited(Feed feed, String reason) {
        desk.store()
                .feeds()
                .visited(
                        feed.id(),
                        new FeedVisit(CLOCK.instant(), reason, null, Tags.NONE, List.of(), Duration.ofHours(1)));
    }

    @Test
    void aFeedIsAddedIsQuietFailsIsPausedAndRemoved() {
        Page page = browser.open(desk.address(), "/sources");
        page.getByLabel("Listen to another feed").fill(site.at("/feed"));
        press(page, "Add it");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("It is added");
        PlaywrightAssertions.assertThat(page.locator(".fares")).containsText("Nothing read yet");
        Feed feed = desk.store().feeds().listFeeds().get(0);
        String path = "/sources/feeds/" + feed.id();
        assertSound(path);

        visited(feed, null);
        CLOCK.move(Duration.ofDays(4));
        visited(feed, null);
        page.reload();
        PlaywrightAssertions.assertThat(page.locator(".fares.quiet")).containsText("has brought nothing since");
        visited(feed, "it answered 503 (Service Unavailable)");
        page.navigate(desk.address().resolve("/sources").toString());
        PlaywrightAssertions.assertThat(page.locator(".fares.failing")).containsText("Cannot be had since");
        assertSound("/sources");
        assertSound(path);
        press(page, "Pause");
        PlaywrightAssertions.assertThat(page.locator(".fares.paused")).isVisible();
        page.getByText("Remove…").click();
        press(page, "Remove it");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Sources");
        assertThat(desk.store().feeds().listFeeds()).isEmpty();
    }

    @Test
    void aPageThatNamesSeveralFeedsIsChosenFrom() {
        site.leadTo(
                "/",
                "<html><head><link rel='alternate' type='application/rss+xml' title='All' href='/feed'>"
                        + "<link rel='alternate' type='application/rss+xml' title='Sport' href='/sport'></head></html>");
        Page page = browser.open(desk.address(), "/sources");
        page.getByLabel("Listen to another feed").fill(site.at("/"));
        page.keyboard().press("Enter");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Which of these feeds?");
        assertThat(browser.accessibility(page)).isEmpty();
        press(page, "Listen to what is ticked");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText(site.at("/feed"));
        desk.store().feeds().remove(desk.store().feeds().listFeeds().get(0).id());
    }

    @Test
    void somebodyIsAskedConfirmsIsPausedAndEnded() {
        Page page = browser.open(desk.address(), "/");
        page.keyboard().press("g");
        page.keyboard().press("i");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Digest");
        page.getByText("What it would say now").click();
        PlaywrightAssertions.assertThat(page.locator("pre.letter")).isVisible();
        assertSound("/digest/preview");
        page.navigate(desk.address().resolve("/digest?place=Orla").toString());
        page.locator("#address").fill("ana@reader.example");
        press(page, "Ask");
        PlaywrightAssertions.assertThat(page.locator(".fares.asked")).containsText("Nobody has said yes");
        assertSound("/digest?place=Orla");
        String id =
                desk.store().subscriptions().all().listSubscriptions().get(0).id();
        desk.store().subscriptions().all().confirm(id);
        page.reload();
        press(page, "Pause ana@reader.example");
        PlaywrightAssertions.assertThat(page.locator(".fares.paused")).isVisible();
        page.getByText("End…").click();
        press(page, "End it");
        PlaywrightAssertions.assertThat(page.getByText("Ended: 1")).isVisible();
        assertThat(desk.store().subscriptions().all().find(id).orElseThrow().state())
                .isEqualTo(State.ENDED);
        page.locator("#url").fill("https://hooks.example/in");
        press(page, "Have it called");
        PlaywrightAssertions.assertThat(page.locator(".secret code").first()).containsText("whsec_");
        assertThat(browser.accessibility(page)).isEmpty();
    }
}
