package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.store.RecordStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages about what was written by somebody who means harm. */
class HostilePagesTest {

    private static final String EVIL = "<img src=x onerror=\"alert(1)\"><script>alert(2)</script>'\"&";

    @TempDir
    static Path folder;

    private static MadeArticle article;
    private static RecordStore store;
    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        article = MadeArticle.of("Outlet " + EVIL, "2021-08-10")
                .titled("Title " + EVIL)
                .by("Author " + EVIL)
                .at("javascript:alert(3)//" + EVIL)
                .foundAt("/news/" + EVIL + ".html")
                .in("\"><script>alert(4)</script>")
                .block("headline", "Headline " + EVIL)
                .block("paragraph", "Guards of " + EVIL + " struck the mill, the miller said.")
                .event("ASSAULT", "struck", "Guards " + EVIL, "Miller " + EVIL)
                .said("Miller " + EVIL, "said", "say");
        store = MadeArticle.record(folder.resolve("dateline.db"), article);
        desk = RunningDesk.on(store);
    }

    @AfterAll
    static void stop() {
        desk.close();
        store.close();
    }

    private static String name(String start) {
        return UrlFilter.encoded(start + " " + EVIL);
    }

    private static String[] paths() {
        return new String[] {
            "/articles",
            article.page(store),
            article.page(store) + "?against=sha256:" + article.digest(),
            "/actors",
            "/actor?name=" + name("Guards"),
            "/actor?name=" + name("Miller"),
            "/actor?name=" + name("Nobody"),
            "/evidence/list?what=events&doer=" + name("Guards") + "&title=" + name("Title"),
            "/evidence/list?what=statements&speaker=" + name("Miller"),
            "/evidence/list?what=articles",
            "/evidence/list?what=" + name("events"),
            "/evidence/" + article.line(0),
        };
    }

    @Test
    void noPageHasMarkupOfOthers() {
        for (String path : paths()) {
            HttpResponse<String> page = desk.get(path);
            assertThat(page.body())
                    .as(path)
                    .contains("<main")
                    .doesNotContain("<img src=x")
                    .doesNotContain("<script>")
                    .doesNotContain("href=\"javascript");
        }
    }

    @Test
    void noBrowserRunsIt() {
        try (Browser browser = Browser.start()) {
            for (String path : paths()) {
                Page page = browser.open(desk.address(), path);
                assertThat(page.locator("main img, main script:not([src])").count())
                        .as(path)
                        .isZero();
                assertThat(page.locator("[onerror]").count()).as(path).isZero();
                page.context().close();
            }
            // Addresses of nothing answer with an error, of which the console tells.
            assertThat(browser.faults()).allMatch(fault -> fault.contains("status of 40"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "//evil.example/x", "file:///x", "ht tp://x", "x"})
    void anAddressThatIsNoPageOfTheWebIsNotLinked(String address) {
        MadeArticle one = MadeArticle.of("Lantern", "2021-08-10").at(address).block("paragraph", "A mill stood.");
        try (RecordStore record =
                        MadeArticle.record(folder.resolve(Integer.toHexString(address.hashCode()) + ".db"), one);
                RunningDesk other = RunningDesk.on(record)) {
            assertThat(other.get(one.page(record)).body())
                    .contains("<dt>Address</dt>")
                    .doesNotContain("rel=\"noreferrer");
        }
    }
}
