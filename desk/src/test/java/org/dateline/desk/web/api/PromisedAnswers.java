package org.dateline.desk.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.desk.web.RunningDesk;
import org.dateline.store.feed.Feed;
import org.dateline.store.feed.FeedAddress;
import org.dateline.store.feed.FeedFacts;
import org.dateline.store.feed.FeedVisit;
import org.dateline.store.feed.Feeds;
import org.dateline.store.feed.Grade;
import org.dateline.store.feed.Tags;

/** Asks a desk for everything, and holds each answer against the contract. */
public final class PromisedAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Client client;
    private final Feeds feeds;
    private final JsonNode contract;
    private final Map<String, Schema> schemas = new HashMap<>();
    private final Set<String> kept = new TreeSet<>();

    public PromisedAnswers(RunningDesk desk) {
        this.client = new Client(desk);
        this.feeds = desk.store().feeds();
        this.contract = client.json("/api/v1/openapi.json");
    }

    /** The operations, a method and a path each. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        contract.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method ->
                                operations.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    /** Asks everything that the record has something for; each operation must have answered as it promised. */
    public void check() {
        for (String list : List.of(
                "events",
                "statements",
                "claims",
                "control",
                "seized",
                "displacements",
                "actors",
                "articles",
                "incidents")) {
            checkList(list);
        }
        for (String index : List.of("pressure", "violence", "cooperation", "displacement", "attention")) {
            keeps("/api/v1/indices/{name}", client.get("/api/v1/indices/" + index));
            keeps("/api/v1/indices/{name}/contributions", client.get("/api/v1/indices/" + index + "/contributions"));
        }
        keeps("/api/v1/indices/{name}", client.get("/api/v1/indices/advance"));
        keeps("/api/v1/indices/{name}", client.get("/api/v1/indices/nothing"));
        for (String path : List.of("status", "openapi.json", "openapi.yaml", "indices/recipe")) {
            keeps("/api/v1/" + path, client.get("/api/v1/" + path));
        }
        checkFeeds();
        checkCorrections();
        assertThat(kept)
                .containsAll(operations().stream()
                        .filter(operation -> !operation.contains("/displacements/"))
                        .toList());
    }

    private void checkList(String list) {
        String path = "/api/v1/" + list;
        JsonNode page = keeps(path, client.get(path + "?limit=200"));
        keeps(path, client.get(path + "?limit=1001"));
        keeps(path, client.get(path, "Accept", "text/csv"));
        HttpResponse<String> map = client.get(path, "Accept", "application/geo+json");
        keeps(path, map);
        if (!List.of("displacements", "seized").contains(list)) {
            assertThat(page.path("results")).as(path).isNotEmpty();
        }
        for (JsonNode row : page.path("results")) {
            String id = row.path("id").asText();
            if (Set.of("events", "statements", "displacements", "incidents", "articles")
                    .contains(list)) {
                keeps(path + "/{id}", client.get(path + "/" + id));
            }
            row.path("stretches")
                    .forEach(stretch -> stretch.path("evidence")
                            .forEach(evidence -> keeps(
                                    "/api/v1/control/{id}",
                                    client.get("/api/v1/control/"
                                            + evidence.path("control").asText()))));
        }
        if (!Set.of("claims", "seized", "actors").contains(list)) {
            keeps(path + "/{id}", client.get(path + "/ffff"));
        }
    }

    /** One is added for a moment. */
    private void checkFeeds() {
        Feed feed = feeds.add(
                FeedAddress.find("https://lantern.example/feed.xml").orElseThrow(),
                new FeedFacts(null, "Lantern", Grade.B));
        feeds.visited(
                feed.id(),
                new FeedVisit(
                        Instant.now(), "the host does not answer", null, Tags.NONE, List.of(), Duration.ofHours(1)));
        JsonNode all = keeps("/api/v1/feeds", client.get("/api/v1/feeds"));
        assertThat(all.at("/results/0/state").asText()).isEqualTo("failing");
        keeps("/api/v1/feeds", client.get("/api/v1/feeds?limit=1"));
        keeps("/api/v1/feeds", client.get("/api/v1/feeds", "Accept", "text/csv"));
        HttpResponse<String> one = client.get("/api/v1/feeds/" + feed.id());
        keeps("/api/v1/feeds/{id}", one);
        assertThat(client.get(
                                "/api/v1/feeds/" + feed.id(),
                                "If-None-Match",
                                one.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
        keeps("/api/v1/feeds/{id}", client.get("/api/v1/feeds/ffff"));
        feeds.remove(feed.id());
    }

    private void checkCorrections() {
        String path = "/api/v1/corrections";
        String event = client.json("/api/v1/events?limit=1")
                .path("results")
                .path(0)
                .path("id")
                .asText();
        String note = "{\"change\":\"note\",\"ids\":[\"" + event + "\"],\"reason\":\"looked at\"}";
        JsonNode made = keeps("post", path, client.correct(note, "If-Match", "*"));
        keeps("post", path, client.correct(note));
        keeps("post", path, client.correct(note, "If-Match", "\"0\""));
        keeps("post", path, client.correct("[]", "If-Match", "*"));
        String undo = "{\"change\":\"undo\",\"correction\":\"" + made.path("id").asText() + "\",\"reason\":\"done\"}";
        keeps("post", path, client.correct(undo, "If-Match", "\"0\""));
        keeps("post", path, client.correct(undo, "If-Match", "*"));
        keeps(path + "/{id}", client.get(path + "/" + made.path("id").asText()));
        keeps("/api/v1/events/{id}", client.get("/api/v1/events/" + event));
    }

    private JsonNode keeps(String path, HttpResponse<String> answer) {
        return keeps("get", path, answer);
    }

    /** The answer is one that the contract has for the operation. */
    private JsonNode keeps(String method, String path, HttpResponse<String> answer) {
        JsonNode operation = contract.path("paths").path(path).path(method);
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
        JsonNode response = resolved(operation.path("responses").path(Integer.toString(answer.statusCode())));
        JsonNode content = response.path("content").path(type);
        String what = answer.request().uri() + " " + answer.statusCode() + " " + type;
        assertThat(content.isMissingNode())
                .as(what + " is promised: " + answer.body())
                .isFalse();
        if (answer.statusCode() < 300) {
            kept.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path);
        }
        if (type.equals("application/jsonl")) {
            answer.body()
                    .lines()
                    .forEach(line -> assertThat(errors(content.path("schema"), line))
                            .as(what + line)
                            .isEmpty());
        } else if (type.endsWith("json")) {
            assertThat(errors(content.path("schema"), answer.body())).as(what).isEmpty();
            return Client.read(answer.body());
        }
        return JSON.missingNode();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? contract.at(node.path("$ref").asText().substring(1)) : node;
    }

    private List<String> errors(JsonNode promised, String json) {
        Schema schema = schemas.computeIfAbsent(promised.toString(), key -> {
            ObjectNode root = JSON.createObjectNode();
            root.put("$schema", SpecificationVersion.DRAFT_2020_12.getDialectId());
            root.set("$defs", contract.path("components").path("schemas"));
            root.putArray("allOf").add(promised);
            return SCHEMAS.getSchema(root.toString().replace("\"#/components/schemas/", "\"#/$defs/"));
        });
        List<String> errors = new ArrayList<>();
        for (Error error : schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))) {
            errors.add(error.toString());
        }
        return errors;
    }
}
