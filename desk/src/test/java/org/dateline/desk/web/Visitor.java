package org.dateline.desk.web;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps cookies and sends the token of the form that it was shown last. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\"");

    private final RunningDesk desk;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    public Visitor(RunningDesk desk) {
        this.desk = desk;
    }

    /** Comes and signs in. */
    public static Visitor signedIn(RunningDesk desk, String name, String password) {
        Visitor visitor = new Visitor(desk);
        HttpResponse<String> answer = visitor.signIn(name, password);
        if (answer.statusCode() != 303) {
            throw new IllegalStateException(answer.statusCode() + " for " + name);
        }
        visitor.get("/account");
        return visitor;
    }

    public HttpResponse<String> signIn(String name, String password) {
        get("/sign-in");
        return post("/sign-in", Map.of("name", name, "password", password));
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public String token() {
        return token;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(desk.address().resolve(path)));
    }

    /** Sends a form, with its token. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        Map<String, String> all = new LinkedHashMap<>(form);
        all.put("_csrf", token);
        return postBare(path, all);
    }

    /** Sends a form as it is. */
    public HttpResponse<String> postBare(String path, Map<String, String> form) {
        return send(HttpRequest.newBuilder(desk.address().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                        .map(field ->
                                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")))));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = desk.send(request.build());
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String pair = set.substring(0, (set + ";").indexOf(';'));
            String value = pair.substring(pair.indexOf('=') + 1);
            if (value.isEmpty()) {
                cookies.remove(pair.substring(0, pair.indexOf('=')));
            } else {
                cookies.put(pair.substring(0, pair.indexOf('=')), value);
            }
        }
        Matcher found = TOKEN.matcher(answer.body());
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }
}
