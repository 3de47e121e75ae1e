package org.dateline.desk.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.desk.question.QueryVerb;
import org.dateline.desk.web.feed.FeedController;
import org.dateline.desk.web.frame.Frame;

/**
 * What people read of the interface.
 *
 * @param about paragraphs
 */
public record ApiPage(Frame frame, List<String> about, List<Group> groups) {

    /** Where the address of the desk comes. */
    private static final String BASE = "{base}";

    public ApiPage {
        about = List.copyOf(about);
        groups = List.copyOf(groups);
    }

    /** What comes as files. */
    public List<String> files() {
        return Arrays.stream(QueryVerb.values()).map(QueryVerb::label).toList();
    }

    /** What comes as feeds. */
    public List<String> feeds() {
        return FeedController.WHAT;
    }

    /** Operations of one sort. */
    public record Group(String name, String about, List<Operation> operations) {

        public Group {
            operations = List.copyOf(operations);
        }
    }

    /**
     * What can be asked.
     *
     * @param method GET or POST
     * @param curl a command that asks it
     * @param missing words of the command that stand for what the record does not hold
     * @param parameters beside the path
     */
    public record Operation(
            String method,
            String path,
            String summary,
            String about,
            String curl,
            List<String> missing,
            List<Parameter> parameters) {

        public Operation {
            missing = List.copyOf(missing);
            parameters = List.copyOf(parameters);
        }
    }

    /** A parameter. */
    public record Parameter(String name, String where, String about) {}

    /** Where commands lead, and what they ask for. */
    record Commands(String base, Examples.Filling filling) {}

    /** @param commands with the absolute address of the desk, without a slash at its end */
    static ApiPage of(Frame frame, Contract contract, Commands commands) {
        JsonNode document = contract.document();
        List<Group> groups = new ArrayList<>();
        for (JsonNode tag : document.path("tags")) {
            String name = tag.path("name").asText();
            groups.add(new Group(name, tag.path("description").asText(), operations(document, name, commands)));
        }
        return new ApiPage(
                frame,
                document.path("info").path("description").asText().lines().toList(),
                groups);
    }

    private static List<Operation> operations(JsonNode document, String tag, Commands commands) {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (method.getValue().path("tags").path(0).asText().equals(tag)) {
                    operations.add(operation(document, path.getKey(), method, commands));
                }
            }
        }
        return operations;
    }

    private static Operation operation(
            JsonNode document, String path, Map.Entry<String, JsonNode> method, Commands commands) {
        JsonNode operation = method.getValue();
        List<Parameter> parameters = new ArrayList<>();
        for (JsonNode given : operation.path("parameters")) {
            JsonNode parameter =
                    given.has("$ref") ? document.at(given.path("$ref").asText().substring(1)) : given;
            parameters.add(new Parameter(
                    parameter.path("name").asText(),
                    parameter.path("in").asText(),
                    parameter.path("description").asText()));
        }
        String curl = curl(operation, path);
        return new Operation(
                method.getKey().toUpperCase(Locale.ROOT),
                path,
                operation.path("summary").asText(),
                operation.path("description").asText(),
                commands.filling().fill(curl.replace(BASE, commands.base())),
                commands.filling().missing(curl.replace(BASE, "")),
                parameters);
    }

    /** For a shell: what comes before, and the address in quotation marks. */
    private static String curl(JsonNode operation, String path) {
        String before = operation.path("x-before").asText();
        String options = operation.path("x-curl").asText();
        int variable = path.indexOf('{');
        return (before.isEmpty() ? "" : before + "\n")
                + (options.isEmpty() ? "curl" : "curl " + options)
                + " '" + BASE + (variable < 0 ? path : path.substring(0, variable - 1))
                + operation.path("x-example").asText() + "'";
    }
}
