package org.dateline.desk.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * A headless Chromium, the machine's own. Each page has its own profile; whatever it asks of anybody but the desk, and
 * whatever goes wrong in its scripts, is kept and fails {@link #close}.
 */
public final class Browser implements AutoCloseable {

    private static final Path DRIVER = Path.of("target/web/driver");
    private static final Path PACKAGES = Path.of("target/web/node_modules");

    /** How long anything is waited for that must come: long, as the machine may be busy. */
    private static final double PATIENCE = 60_000;

    /** All that a page loads and draws by scripts is there: its fonts, the map, the timeline, what htmx has asked for. */
    private static final String SETTLED = "() => document.fonts.status === 'loaded'"
            + " && !document.querySelector('[data-map]:not([data-ready]):not(:has(> .note)), .htmx-request')"
            + " && !document.querySelector('#strip[data-href] > .by > a, #drawing[data-href]:empty')"
            + " && document.getAnimations().every(one => one.playState !== 'running')";

    private static final List<Path> CHROMIUMS = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;
    private final Locale locale;
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    private Browser(Path chromium, Locale locale) {
        this.locale = locale;
        this.playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "PLAYWRIGHT_NODEJS_PATH", node().toString())));
        this.browser = playwright
                .chromium()
                .launch(new com.microsoft.playwright.BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    /** Starts one; where there is none the test is passed over, unless DATELINE_BROWSER is {@code required}. */
    public static Browser start() {
        Path chromium =
                CHROMIUMS.stream().filter(Files::isExecutable).findFirst().orElse(null);
        if (chromium == null && "required".equals(System.getenv("DATELINE_BROWSER"))) {
            Assertions.fail("no browser: install chromium");
        }
        Assumptions.assumeTrue(chromium != null, "no chromium on this machine");
        linkDriver();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        // The driver lowers names in the default locale, which tests choose to be one where that goes wrong.
        Locale locale = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        return new Browser(chromium, locale);
    }

    /** The driver comes with the npm package, at the place where the Java side looks for it. */
    private static void linkDriver() {
        System.setProperty("playwright.cli.dir", DRIVER.toAbsolutePath().toString());
        try {
            Files.createDirectories(DRIVER);
            Path link = DRIVER.resolve("package");
            if (!Files.exists(link)) {
                Files.createSymbolicLink(
                        link, PACKAGES.resolve("playwright-core").toAbsolutePath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path node() {
        for (String folder : System.getenv("PATH").split(java.io.File.pathSeparator)) {
            Path node = Path.of(folder, "node");
            if (Files.isExecutable(node)) {
                return node;
            }
        }
        throw new IllegalStateException("no node on the PATH");
    }

    /** A page of a desk, in light colours, as wide as a laptop's. */
    public Page open(URI desk, String path) {
        return open(desk, path, new View(1280, 900, ColorScheme.LIGHT));
    }

    /** What a page is looked at with. */
    public record View(int width, int height, ColorScheme scheme) {

        public static final View PHONE = new View(390, 844, ColorScheme.LIGHT);
        public static final View DARK = new View(1280, 900, ColorScheme.DARK);
    }

    public Page open(URI desk, String path, View view) {
        return open(desk, path, view, response -> {});
    }

    /**
     * Opens a page and waits until it has settled.
     *
     * @param finished is given every answer that came whole
     */
    public Page open(URI desk, String path, View view, Consumer<Response> finished) {
        BrowserContext context = browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(view.width(), view.height())
                .setColorScheme(view.scheme()));
        context.onRequest(request -> {
            if (!request.url().startsWith(desk.toString())) {
                faults.add("asked " + request.url());
            }
        });
        context.onRequestFinished(request -> finished.accept(request.response()));
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        page.onPageError(error -> faults.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(page.url() + ": " + message.text());
            }
        });
        page.navigate(desk.resolve(path).toString());
        return settled(page);
    }

    /** Waits until a page, perhaps one that a link or a form has just led to, is loaded and drawn as far as it ever will be. */
    public static Page settled(Page page) {
        page.waitForLoadState();
        page.waitForFunction(SETTLED);
        return page;
    }

    /** What axe-core, of the rules of WCAG 2.2 AA and below, has to say against a page: empty if nothing. */
    public List<String> accessibility(Page page) {
        settled(page).evaluate(axe());
        @SuppressWarnings("unchecked")
        List<String> violations =
                (List<String>) page.evaluate("async () => (await axe.run(document, {runOnly: {type: 'tag', values:"
                        + " ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']}})).violations"
                        + ".flatMap(v => v.nodes.map(n => v.id + ' ' + n.target.join(' ') + ': ' + n.failureSummary))");
        return violations;
    }

    private static String axe() {
        try {
            return Files.readString(PACKAGES.resolve("axe-core/axe.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What went wrong in any page since the last call, and whom they asked beside the desk. */
    public List<String> faults() {
        List<String> all = List.copyOf(faults);
        faults.clear();
        return all;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        Locale.setDefault(locale);
        Assertions.assertThat(faults).isEmpty();
    }
}
