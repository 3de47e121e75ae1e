package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.store.account.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/**
 * Who gets what: every route of the desk of a team, against the table {@code routes.txt}. A line is a route and then what
 * nobody, a viewer, an editor, an admin, a token that reads and one that writes gets: {@code +} it, {@code -} a refusal. Who
 * adds a route adds its line.
 */
class RouteAccessTest {

    private static final List<String> WHO = List.of("nobody", "viewer", "editor", "admin", "reading", "writing");
    private static final String ABSENT = "0";
    private static final String ENDS_SESSIONS = "/sign-";

    @TempDir
    Path folder;

    @Test
    void everyRouteIsForThoseWhomTheTableNames() throws IOException {
        try (RunningDesk desk = Team.at(folder, Team.OPEN, Clock.systemUTC())) {
            Map<String, Visitor> people = new LinkedHashMap<>();
            people.put("nobody", new Visitor(desk));
            people.get("nobody").get("/sign-in");
            people.put("viewer", Team.visitor(desk, "vic"));
            people.put("editor", Team.visitor(desk, "ben"));
            people.put("admin", Team.visitor(desk, "ana"));
            Map<String, String> tokens = Map.of(
                    "reading", Team.token(desk, "ana", Scope.READ), "writing", Team.token(desk, "ana", Scope.WRITE));
            Map<String, String> table = table();
            List<String> wrong = new ArrayList<>();
            for (String route : routes(desk)) {
                String found = WHO.stream()
                        .map(who -> tokens.containsKey(who)
                                ? ask(desk, route, new Visitor(desk), tokens.get(who))
                                : ask(desk, route, Objects.requireNonNull(people.get(who)), null))
                        .collect(Collectors.joining(" "));
                // One that is not there for the admin either is no secret; one that nobody named is there for him
                // alone.
                String seen = found.replace(ABSENT, found.split(" ")[WHO.indexOf("admin")].equals(ABSENT) ? "+" : "-");
                if (!seen.equals(table.remove(route))) {
                    wrong.add(route + " " + seen);
                }
            }
            assertThat(wrong)
                    .as("not as in routes.txt, or not there: look at each, then write it there")
                    .isEmpty();
            assertThat(table).as("routes that there are none of").isEmpty();
        }
    }

    private static Map<String, String> table() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(RouteAccessTest.class.getResourceAsStream("routes.txt"), "routes.txt")) {
            Map<String, String> table = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 3))
                    .forEach(parts -> table.put(parts[0] + " " + parts[1], parts[2]));
            return table;
        }
    }

    /** Those of pages and of what watches over the server, with their verbs, those that end sessions last. */
    private static Set<String> routes(RunningDesk desk) {
        Set<String> routes =
                new TreeSet<>(java.util.Comparator.<String, Boolean>comparing(route -> route.contains(ENDS_SESSIONS))
                        .thenComparing(java.util.Comparator.naturalOrder()));
        desk.server().context().getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .forEach(info -> routes.addAll(routes(info)));
        return routes;
    }

    private static List<String> routes(RequestMappingInfo info) {
        Set<RequestMethod> verbs = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> (verbs.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : verbs)
                        .stream().map(verb -> verb + " " + path))
                .toList();
    }

    /** @return + if it came to the route, - if not, 0 if there seems to be none */
    private static String ask(RunningDesk desk, String route, Visitor who, String token) {
        String verb = route.substring(0, route.indexOf(' '));
        String path = route.substring(route.indexOf(' ') + 1)
                .replaceAll("\\{\\*?[^}]*}", "x")
                .replace("**", "x");
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        desk.address().resolve(path.startsWith("/") ? path : "/" + path))
                .method(verb, HttpRequest.BodyPublishers.noBody());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        } else if (!verb.equals("GET")) {
            request.header("X-XSRF-TOKEN", who.token());
        }
        HttpResponse<String> answer = who.send(request);
        assertThat(answer.statusCode()).as(route).isLessThan(500);
        boolean led = answer.headers()
                .firstValue("Location")
                .filter(to -> to.startsWith("/sign-in") && !path.startsWith("/sign-out"))
                .isPresent();
        if (led || answer.statusCode() == 401 || answer.statusCode() == 403) {
            return "-";
        }
        return answer.statusCode() == 404 && answer.body().contains("There is no such page") ? ABSENT : "+";
    }
}
