package org.dateline.desk.web;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A form as a browser sends it: with the token and the cookie of the page that it stood on. */
public final class DeskForm {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\"");

    private final RunningDesk desk;
    private final String token;
    private final String cookie;

    private DeskForm(RunningDesk desk, String token, String cookie) {
        this.desk = desk;
        this.token = token;
        this.cookie = cookie;
    }

    /** A form of a page that is open. */
    public static DeskForm of(RunningDesk desk, String page) {
        HttpResponse<String> open = desk.get(page);
        Matcher token = TOKEN.matcher(open.body());
        if (!token.find()) {
            throw new AssertionError("no token in " + page);
        }
        String cookie = open.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        return new DeskForm(desk, token.group(1), cookie);
    }

    /** @param fields names and values in turn */
    public HttpResponse<String> send(String path, String... fields) {
        StringJoiner body = new StringJoiner("&");
        body.add("_csrf=" + encoded(token));
        for (int i = 0; i < fields.length; i += 2) {
            body.add(fields[i] + "=" + encoded(fields[i + 1]));
        }
        return desk.send(HttpRequest.newBuilder(desk.address().resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", cookie)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
