package org.dateline.desk.web.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who keeps cookies and sends forms, but runs no scripts. */
final class Uploader {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" content=\"([^\"]+)\"");
    private static final String BOUNDARY = "----form";

    private final URI desk;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    Uploader(URI desk) {
        this.desk = desk;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(desk.resolve(path)).build());
    }

    /** The token that a page of the desk gives. */
    String token() {
        Matcher token = TOKEN.matcher(get("/reading").body());
        if (!token.find()) {
            throw new IllegalStateException("a page without a token");
        }
        return token.group(1);
    }

    /** Sends a form of one field, with the token. */
    HttpResponse<String> post(String path, String field, String value) {
        String body = field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8) + "&_csrf="
                + URLEncoder.encode(token(), StandardCharsets.UTF_8);
        return send(HttpRequest.newBuilder(desk.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Sends files as a browser does, the token first. */
    HttpResponse<String> upload(String path, Map<String, byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        write(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token() + "\r\n");
        files.forEach((name, bytes) -> {
            write(
                    body,
                    "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                            + name.replace("\"", "%22") + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            body.writeBytes(bytes);
            write(body, "\r\n");
        });
        write(body, "--" + BOUNDARY + "--\r\n");
        BodyPublisher all = BodyPublishers.ofByteArray(body.toByteArray());
        return send(HttpRequest.newBuilder(desk.resolve(path))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(all)
                .build());
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
