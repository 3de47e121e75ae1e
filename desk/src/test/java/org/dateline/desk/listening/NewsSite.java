package org.dateline.desk.listening;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** An outlet on the loopback: a host with a feed and the pages that it leads to, each of which may behave as it likes. */
public final class NewsSite implements AutoCloseable {

    private static final String[] SUBJECTS = {
        "bridge", "harvest", "school", "market", "hospital", "road", "ferry", "library", "well", "station"
    };

    /** How a feed is written. */
    public enum Form {
        RSS,
        RSS_WITH_DOCTYPE,
        ATOM,
        JSON,
        SITEMAP
    }

    /** Answers for one path. */
    public interface Answer {
        void give(HttpExchange exchange) throws IOException;
    }

    private final String name;
    private final Form form;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final Map<String, String> links = new LinkedHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final AtomicInteger thinking = new AtomicInteger();
    private final AtomicInteger mostThinking = new AtomicInteger();
    private volatile Duration thought = Duration.ZERO;
    private int guids;

    public NewsSite(String name, Form form) throws IOException {
        this.name = name;
        this.form = form;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        answers.put("/feed", exchange -> give(exchange, 200, type(), feed().getBytes(StandardCharsets.UTF_8)));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.computeIfAbsent(path, unused -> new AtomicInteger()).incrementAndGet();
        think();
        try (exchange) {
            Answer answer = answers.get(path);
            if (answer == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                answer.give(exchange);
            }
        }
    }

    /** Ends before a byte of the answer leaves: whoever has read an answer may ask again while its handler still closes. */
    private void think() {
        mostThinking.accumulateAndGet(thinking.incrementAndGet(), Math::max);
        try {
            Thread.sleep(thought.toMillis());
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } finally {
            thinking.decrementAndGet();
        }
    }

    /** Has it think so long before it begins an answer. */
    NewsSite thinking(Duration time) {
        this.thought = time;
        return this;
    }

    /** How many questions it thought about at the same time, at most. */
    int mostAtATime() {
        return mostThinking.get();
    }

    public static void give(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** Has a path answer so from now on. */
    public NewsSite on(String path, Answer answer) {
        answers.put(path, answer);
        return this;
    }

    /** Has a path answer so once, and then as it does now. */
    NewsSite once(String path, Answer first) {
        Answer then = answers.get(path);
        AtomicInteger times = new AtomicInteger();
        return on(path, exchange -> {
            if (times.getAndIncrement() == 0) {
                first.give(exchange);
            } else {
                then.give(exchange);
            }
        });
    }

    /** Adds an article of its own to the feed. */
    public NewsSite article(int number) {
        String path = "/" + number;
        return leadTo(path, page(number, "")).link(path, "2021-08-13T0" + number % 10 + ":00:00Z");
    }

    public NewsSite leadTo(String path, String page) {
        return on(
                path,
                exchange -> give(exchange, 200, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8)));
    }

    NewsSite leadTo(String path, String page, String type, Charset charset) {
        return on(path, exchange -> give(exchange, 200, type, page.getBytes(charset)));
    }

    /** Has the feed tell of a path. */
    public NewsSite link(String path, String when) {
        links.put(path, when);
        return this;
    }

    /** A page whose article nobody else has. */
    String page(int number, String more) {
        String subject = SUBJECTS[number % SUBJECTS.length];
        return "<html><head><title>The " + subject + " of " + name + "</title></head><body><article><h1>The " + subject
                + " of " + name + "</h1><p>The council of " + name + " met on Thursday to speak about the " + subject
                + ", which was closed in May after the flood damaged its walls for the " + number
                + "th time.</p><p>The mayor"
                + " said that the work would take until the end of the year and cost more than was planned. "
                + more + "</p></article></body></html>";
    }

    public String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    int asked(String path) {
        return asked.getOrDefault(path, new AtomicInteger()).get();
    }

    private String type() {
        return form == Form.JSON ? "application/feed+json" : "application/xml";
    }

    /** As it is now; its ids are others each time. */
    private synchronized String feed() {
        StringBuilder items = new StringBuilder();
        links.forEach((path, when) -> items.append(item(path, when)));
        return switch (form) {
            case RSS ->
                "<?xml version='1.0'?><rss version='2.0'><channel><title>" + name + "</title>" + items
                        + "</channel></rss>";
            case RSS_WITH_DOCTYPE ->
                "<?xml version='1.0'?><!DOCTYPE rss><rss version='2.0'><channel><title>" + name + "</title>" + items
                        + "</channel></rss>";
            case ATOM ->
                "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>" + name + "</title>" + items
                        + "</feed>";
            case JSON ->
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"" + name + "\",\"items\":["
                        + items.toString().replaceAll(",$", "") + "]}";
            case SITEMAP ->
                "<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>" + items
                        + "</urlset>";
        };
    }

    private String item(String path, String when) {
        String link = at(path) + "?utm_source=feed&amp;utm_campaign=" + guids;
        String id = "id-" + guids++;
        return switch (form) {
            case RSS, RSS_WITH_DOCTYPE ->
                "<item><title>" + path + "</title><link>" + link + "</link><guid isPermaLink='false'>" + id
                        + "</guid></item>";
            case ATOM ->
                "<entry><title>" + path + "</title><id>urn:" + id + "</id><link href='" + link + "'/><updated>" + when
                        + "</updated></entry>";
            case JSON ->
                "{\"id\":\"" + id + "\",\"title\":\"" + path + "\",\"url\":\"" + link.replace("&amp;", "&") + "\"},";
            case SITEMAP -> "<url><loc>" + link + "</loc><lastmod>" + when + "</lastmod></url>";
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
