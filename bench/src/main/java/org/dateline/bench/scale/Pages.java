package org.dateline.bench.scale;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks two desks that are open, one on a small record of generated news and one on a large one, for the same sorts of page
 * in turn, so that both meet the same machine, and tells the 95th percentile of how long each took to answer, and how many
 * bytes it sent, compressed. At most {@value #ROUNDS} rounds after {@value #WARMING} of warming, on the loopback alone.
 */
public final class Pages {

    private static final int ROUNDS = 40;
    private static final int WARMING = 8;
    private static final double PERCENTILE = 0.95;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Function<Desk, String>> sorts = new LinkedHashMap<>();

    /** A desk, with what is asked for by id. */
    private record Desk(URI address, SplittableRandom random, List<String> incidents, List<String> articles) {

        String actor() {
            return encoded(GeneratedNews.name("actor", random.nextInt(GeneratedNews.ACTORS)));
        }

        String town() {
            return encoded(GeneratedNews.name("town", random.nextInt(GeneratedNews.TOWNS)));
        }

        String of(List<String> ids) {
            return ids.get(random.nextInt(ids.size()));
        }

        private static String encoded(String value) {
            return URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    private Pages() {
        sorts.put("today", desk -> "/");
        sorts.put("today, of an actor", desk -> "/?actor=" + desk.actor());
        sorts.put("timeline", desk -> "/timeline");
        sorts.put("timeline, of a town", desk -> "/timeline?place=" + desk.town());
        sorts.put("timeline, density strip", desk -> "/timeline/strip");
        sorts.put("timeline, what is drawn", desk -> "/timeline/data");
        sorts.put("map", desk -> "/map");
        sorts.put("map, of an actor", desk -> "/map?actor=" + desk.actor());
        sorts.put("map, what is drawn", desk -> "/map/data");
        sorts.put("claims", desk -> "/claims");
        sorts.put("claims, of an actor", desk -> "/claims?actor=" + desk.actor());
        sorts.put("actors", desk -> "/actors");
        sorts.put("dossier", desk -> "/actor?name=" + desk.actor());
        sorts.put("trends", desk -> "/trends");
        sorts.put("trends, of an actor", desk -> "/trends?actor=" + desk.actor());
        sorts.put("articles", desk -> "/articles");
        sorts.put("article", desk -> "/articles/" + desk.of(desk.articles()));
        sorts.put("review", desk -> "/review");
        sorts.put("sources", desk -> "/sources");
        sorts.put("search", desk -> "/search?text=" + desk.town());
        sorts.put("evidence", desk -> "/evidence/" + desk.of(desk.incidents()));
        sorts.put("interface, events", desk -> "/api/v1/events?actor=" + desk.actor());
        sorts.put("feed", desk -> "/feed/incidents.atom?actor=" + desk.actor());
    }

    private byte[] get(Desk desk, String path) {
        try {
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(desk.address().resolve(path))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " from " + answer.uri());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(desk.address() + " does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Desk desk(String address) {
        URI uri = URI.create(address);
        if (!List.of("localhost", "127.0.0.1", "[::1]").contains(uri.getHost())) {
            throw new IllegalArgumentException("only desks at this machine are asked, not " + address);
        }
        Desk desk = new Desk(uri, new SplittableRandom(1), List.of(), List.of());
        return new Desk(
                uri, desk.random(), ids(desk, "/api/v1/incidents?limit=200"), ids(desk, "/api/v1/articles?limit=200"));
    }

    private List<String> ids(Desk desk, String path) {
        HttpRequest request =
                HttpRequest.newBuilder(desk.address().resolve(path)).build();
        List<String> ids = new ArrayList<>();
        try {
            Matcher id = Pattern.compile("\"kind\":\"(?:incident|article)\",\"id\":\"([0-9a-f]+)\"")
                    .matcher(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body());
            while (id.find()) {
                ids.add(id.group(1));
            }
        } catch (IOException e) {
            throw new IllegalStateException(desk.address() + " does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return ids;
    }

    private void compare(Desk small, Desk large, PrintStream out) {
        out.println(String.format(Locale.ROOT, "%-28s %29s   %s", "95th percentile, ms", "", "bytes, compressed"));
        sorts.forEach((name, path) -> {
            List<Double> ofSmall = new ArrayList<>();
            List<Double> ofLarge = new ArrayList<>();
            int bytes = 0;
            for (int round = -WARMING; round < ROUNDS; round++) {
                double one = timed(small, path.apply(small));
                String asked = path.apply(large);
                double other = timed(large, asked);
                if (round >= 0) {
                    ofSmall.add(one);
                    ofLarge.add(other);
                    bytes = Math.max(bytes, round % 10 == 0 ? get(large, asked).length : 0);
                }
            }
            double one = percentile(ofSmall);
            double other = percentile(ofLarge);
            out.println(String.format(
                    Locale.ROOT, "%-28s %9.1f %9.1f  × %6.2f   %d", name, one, other, other / one, bytes));
        });
    }

    private double timed(Desk desk, String path) {
        long began = System.nanoTime();
        get(desk, path);
        return (System.nanoTime() - began) / 1e6;
    }

    private static double percentile(List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(PERCENTILE * sorted.size()) - 1);
    }

    /** The addresses of two desks: of the small record, of the large one. */
    public static void main(String[] arguments) {
        Pages pages = new Pages();
        pages.compare(pages.desk(arguments[0]), pages.desk(arguments[1]), System.out);
    }
}
