package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Clock;
import org.dateline.desk.web.Browser.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Signing in and looking after accounts, in a real browser. */
class AccountJourneyTest {

    @TempDir
    static Path folder;

    private static RunningDesk desk;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        desk = Team.at(folder, Team.OPEN, Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        desk.close();
        browser.close();
    }

    /** What pages are looked at with. */
    enum Look {
        LIGHT(new View(1280, 900, ColorScheme.LIGHT)),
        DARK(View.DARK),
        PHONE(View.PHONE);

        private final View view;

        Look(View view) {
            this.view = view;
        }
    }

    private static void signIn(Page page, String name) {
        page.getByLabel("Name").fill(name);
        page.getByLabel("Password").fill(Team.PASSWORDS.get(name));
        page.keyboard().press("Enter");
    }

    @ParameterizedTest
    @EnumSource
    void thePagesHaveNoFlawThatAxeKnowsAndFitTheScreen(Look look) {
        Page page = browser.open(desk.address(), "/accounts", look.view);
        assertSound(page);
        signIn(page, "ana");
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Accounts");
        assertSound(page);
        page.getByRole(com.microsoft.playwright.options.AriaRole.LINK, new Page.GetByRoleOptions().setName("ana"))
                .click();
        page.getByLabel("What it is for").fill("Night script");
        page.getByText("Make a token").click();
        PlaywrightAssertions.assertThat(page.locator(".secret code").first()).containsText("dl_");
        assertSound(page);
        int tokens = desk.store().apiTokens().listTokens().size();
        page.reload();
        PlaywrightAssertions.assertThat(page.locator(".secret")).hasCount(0);
        assertThat(desk.store().apiTokens().listTokens()).hasSize(tokens);
        page.getByText("Sign out").click();
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Sign in");
    }

    private static void assertSound(Page page) {
        assertThat(browser.accessibility(page)).isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no scrolling sideways")
                .isTrue();
    }

    @Test
    void aWrongPasswordIsToldAndTheNameStays() {
        Page page = browser.open(desk.address(), "/sign-in");
        page.getByLabel("Name").fill("ana");
        page.getByLabel("Password").fill("a guess of mine");
        page.keyboard().press("Enter");

        PlaywrightAssertions.assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                .containsText("do not belong together");
        PlaywrightAssertions.assertThat(page.getByLabel("Name")).hasValue("ana");
        PlaywrightAssertions.assertThat(page.getByLabel("Password")).hasValue("");
        assertThat(browser.accessibility(page)).isEmpty();
        assertThat(browser.faults()).as("the refusal itself").allMatch(fault -> fault.contains("403"));
    }

    @Test
    void theDrawerOfWhoIsSignedOutLeadsToTheForm() {
        Page page = browser.open(desk.address(), "/");
        signIn(page, "vic");
        PlaywrightAssertions.assertThat(page.locator("a.words").first()).isVisible();
        // What the page itself still asks for must not find out first.
        Browser.settled(page);
        page.context().clearCookies();
        page.locator("a.words").first().click();

        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Sign in");
        assertThat(browser.faults()).as("the refusal itself").allMatch(fault -> fault.contains("401"));
    }
}
