package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.dateline.desk.SmallRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do, in a real browser. */
class JourneyTest {

    @TempDir
    static Path folder;

    private static RunningDesk desk;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        desk = RunningDesk.on(Path.of(SmallRecord.in(folder)));
    }

    @AfterAll
    static void stop() {
        desk.close();
        browser.close();
    }

    @Test
    void wordsOpenTheirEvidenceAndEscapeGoesBackToThem() {
        Page page = browser.open(desk.address(), "/");
        page.locator("a.words").first().click();

        PlaywrightAssertions.assertThat(page.locator("#drawer h1")).isFocused();
        PlaywrightAssertions.assertThat(page.locator("#drawer mark").first()).isVisible();
        page.keyboard().press("Escape");
        PlaywrightAssertions.assertThat(page.locator("#drawer")).isHidden();
        PlaywrightAssertions.assertThat(page.locator("a.words").first()).isFocused();
    }

    @Test
    void firstPageHasNoFlawThatAxeKnows() {
        assertThat(browser.accessibility(browser.open(desk.address(), "/"))).isEmpty();
    }
}
