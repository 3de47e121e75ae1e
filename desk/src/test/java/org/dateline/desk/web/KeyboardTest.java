package org.dateline.desk.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.dateline.desk.SmallRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk without a mouse. */
class KeyboardTest {

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

    private static Page open(String path) {
        return browser.open(desk.address(), path);
    }

    @Test
    void aKeyAfterALongPauseIsItself() {
        Page page = open("/");
        page.clock().install();
        page.keyboard().press("g");
        page.clock().fastForward(1700);
        page.keyboard().press("j");

        assertThat(page.locator(".row .words").first()).isFocused();
    }

    @Test
    void escapeClosesTheHelpBeforeTheEvidenceBehindIt() {
        Page page = open("/");
        page.locator("a.words").first().click();
        assertThat(page.locator("#drawer h1")).isFocused();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        page.keyboard().press("Escape");

        assertThat(page.locator("#keys")).isHidden();
        assertThat(page.locator("#drawer")).isVisible();
    }

    @Test
    void singleKeysCanBeSwitchedOffForGood() {
        Page page = open("/");
        page.locator("[data-help]").click();
        page.locator("[data-keys]").uncheck();
        page.locator("#keys .close").click();
        page.reload();
        page.keyboard().press("f");
        page.keyboard().press("?");

        assertThat(page.locator("#keys")).isHidden();
        assertThat(page.locator(".filter details")).not().hasAttribute("open", "");
        page.locator("[data-help]").click();
        page.locator("[data-keys]").check();
        page.locator("#keys .close").click();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
    }

    @Test
    void aTourThroughTheDeskTakesNoMouse() {
        Page page = open("/");
        Keyboard keys = page.keyboard();

        keys.press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        keys.press("Enter");
        assertThat(page.locator("main")).isFocused();

        keys.press("j");
        assertThat(page.locator(".row .words").first()).isFocused();
        keys.press("Enter");
        assertThat(page.locator("#drawer h1")).isFocused();
        keys.press("Escape");
        assertThat(page.locator(".row .words").first()).isFocused();

        keys.press("g");
        keys.press("c");
        assertThat(page).hasURL(Pattern.compile("/claims$"));
        Browser.settled(page);

        keys.press("?");
        assertThat(page.locator("#keys")).isVisible();
        keys.press("Escape");
        assertThat(page.locator("#keys")).isHidden();

        keys.press("f");
        assertThat(page.locator(".filter input[name=actor]")).isFocused();
        keys.type("Red Front");
        keys.press("Enter");
        assertThat(page).hasURL(Pattern.compile("/claims\\?.*actor=Red(\\+|%20)Front"));
        assertThat(page.locator(".chip").first()).containsText("Red Front");
        Browser.settled(page);

        keys.press("/");
        assertThat(page.locator("#search")).isFocused();
        keys.type("market");
        keys.press("Enter");
        assertThat(page).hasURL(Pattern.compile("/search\\?text=market"));
        assertThat(page.locator("main")).containsText("the market of Orla");
    }

    @Test
    void anEventIsCorrectedAndTakenBackByKeysAlone() {
        Page page = open("/evidence/" + SmallRecord.VISIT);
        page.locator(".correct summary").focus();
        page.keyboard().press("Enter");
        page.locator(".correct input[name=place]").focus();
        page.keyboard().press("Control+A");
        page.keyboard().type("Orla");
        page.locator(".correct input[name=reason]").focus();
        page.keyboard().type("as the picture shows");
        page.keyboard().press("Enter");
        assertThat(page.locator(".outcome")).containsText("place: North → Orla");

        page.locator(".outcome button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".made")).containsText("undone");
    }

    @Test
    void lightAndDarkAreChosenAndKept() {
        Page page = open("/");
        page.locator(".theme button", new Page.LocatorOptions().setHasText("dark"))
                .focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        page.navigate(desk.address().resolve("/claims").toString());
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }
}
