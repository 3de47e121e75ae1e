package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
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
    void whatIsRefusedSaysWhyInTheDrawerAndLeavesOtherPartsAlone() {
        Page page = browser.open(desk.address(), "/");
        page.evaluate("() => { document.querySelector('a.words').setAttribute('href', '/evidence/0123456789abcdef');"
                + " const part = document.createElement('p'); part.id = 'part'; part.textContent = 'as it was';"
                + " part.setAttribute('hx-get', '/no-such-part'); document.querySelector('main').append(part); }");
        page.locator("a.words").first().click();

        PlaywrightAssertions.assertThat(page.locator("#drawer [data-close]")).isVisible();
        assertThat(page.locator("#main").count()).isEqualTo(1);
        page.locator("#drawer [data-close]").click();
        PlaywrightAssertions.assertThat(page.locator("#drawer")).isHidden();
        assertThat(browser.faults()).isNotEmpty().allMatch(fault -> fault.contains("404"));
    }

    @Test
    void aClaimLeadsToTheWordsOfEachSide() {
        Page page = browser.open(desk.address(), "/claims");
        Locator claim = page.locator(".claim").first();

        PlaywrightAssertions.assertThat(claim).containsText("Says so");
        PlaywrightAssertions.assertThat(claim).containsText("Denies it");
        claim.locator(".side .words").first().click();
        PlaywrightAssertions.assertThat(page.locator("#drawer mark").first()).isVisible();
    }

    @Test
    void whatIsShownIsTakenAlongAsAFile() throws IOException {
        Page page = browser.open(desk.address(), "/timeline?type=assault");
        Download file = page.waitForDownload(() -> page.locator(".out a", new Page.LocatorOptions().setHasText("CSV"))
                .click());

        assertThat(file.suggestedFilename()).isEqualTo("dateline-incidents.csv");
        assertThat(Files.readString(file.path()).lines().skip(1)).hasSize(1).allMatch(row -> row.contains("ASSAULT"));
    }

    @Test
    void whoIsSecondSeesWhatTheFirstDidAndKeepsHisOwn() {
        Page first = browser.open(desk.address(), "/evidence/" + SmallRecord.SECOND_BLAST);
        Page second = browser.open(desk.address(), "/evidence/" + SmallRecord.SECOND_BLAST);
        correct(first, "killed 12", "the hospital counted them");
        PlaywrightAssertions.assertThat(first.locator(".outcome")).containsText("Saved");

        correct(second, "killed 15", "the mayor counted them");

        PlaywrightAssertions.assertThat(second.locator(".outcome")).containsText("Somebody corrected this");
        PlaywrightAssertions.assertThat(second.locator(".correct input[name=figures]"))
                .hasValue("killed 15");
        PlaywrightAssertions.assertThat(second.locator(".correct")).containsText("In the record now: killed 12");
        second.locator(".correct button.main").click();
        PlaywrightAssertions.assertThat(second.locator(".outcome")).containsText("killed 12 → killed 15");
        // The browser tells of the answer 412 as of any that is no success.
        assertThat(browser.faults()).allMatch(fault -> fault.contains("412"));
    }

    private static void correct(Page page, String figures, String reason) {
        page.locator(".correct summary").click();
        page.locator(".correct input[name=figures]").fill(figures);
        page.locator(".correct input[name=reason]").fill(reason);
        page.locator(".correct button.main").click();
    }

    @Test
    void firstPageHasNoFlawThatAxeKnows() {
        assertThat(browser.accessibility(browser.open(desk.address(), "/"))).isEmpty();
    }
}
