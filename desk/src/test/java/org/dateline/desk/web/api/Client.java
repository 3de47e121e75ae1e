package org.dateline.desk.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.desk.web.RunningDesk;

/** A program that uses the interface, with the token that the desk gave it. */
public final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");

    private final RunningDesk desk;
    private final String cookie;
    private final String token;

    public Client(RunningDesk desk) {
        this.desk = desk;
        HttpResponse<String> page = desk.get("/");
        this.cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        Matcher matcher = TOKEN.matcher(page.body());
        assertThat(matcher.find()).isTrue();
        this.token = matcher.group(1);
    }

    HttpResponse<String> get(String path, String... headers) {
        return desk.send(request(path, headers).build());
    }

    /** The answer as JSON; it must be one. */
    JsonNode json(String path) {
        return json(get(path));
    }

    static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return read(answer.body());
    }

    static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError(body, e);
        }
    }

    /** @param headers names and values by turns */
    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(desk.address().resolve(path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return desk.send(
                request.header("Cookie", cookie).header("X-XSRF-TOKEN", token).build());
    }

    HttpResponse<String> correct(String body, String... headers) {
        return send(request("/api/v1/corrections", headers)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}
