package org.dateline.desk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.desk.coding.ReadingQueue;
import org.dateline.desk.web.security.Access;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A desk on a record, at a free port, with a client that keeps no cookies. */
public final class RunningDesk implements AutoCloseable {

    private final RecordStore store;
    private final boolean owns;
    private final DeskServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningDesk(RecordStore store, boolean owns, DeskSettings settings) {
        this.store = store;
        this.owns = owns;
        this.server = DeskServer.start(store, settings);
    }

    private static DeskSettings settings() {
        return new DeskSettings(InetAddress.getLoopbackAddress(), 0, Clock.systemUTC());
    }

    /** The desk of a team, on the record in a file. */
    public static RunningDesk of(Path record, Access access, Clock clock) {
        return new RunningDesk(
                RecordStore.open(new RecordAddress(record, null), clock),
                true,
                new DeskSettings(InetAddress.getLoopbackAddress(), 0, access, clock));
    }

    /** On the record in a file, or on an empty one if there is none, run as settings say. */
    public static RunningDesk of(Path record, DeskSettings settings) {
        return new RunningDesk(RecordStore.open(new RecordAddress(record, null), settings.clock()), true, settings);
    }

    /** On the record in a file, or on an empty one if there is none. */
    public static RunningDesk on(Path record) {
        return new RunningDesk(RecordStore.open(new RecordAddress(record, null), Clock.systemUTC()), true, settings());
    }

    /** On an empty record, with a sample crisis at hand. */
    public static RunningDesk withSample(Path record, Path sample) {
        return new RunningDesk(
                RecordStore.open(new RecordAddress(record, null), Clock.systemUTC()),
                true,
                settings().withSample(sample));
    }

    /** What it reads. */
    public ReadingQueue readings() {
        return server.readings();
    }

    /** On a record that is open already, and stays so. */
    public static RunningDesk on(RecordStore store) {
        return new RunningDesk(store, false, settings());
    }

    public RecordStore store() {
        return store;
    }

    DeskServer server() {
        return server;
    }

    /** A part of the desk, of which there is one. */
    public <T> T part(Class<T> type) {
        return server.context().getBean(type);
    }

    public URI address() {
        return server.address();
    }

    /** Everything that it answers, a method and a path pattern each: {@code GET /evidence/{id}}. */
    public Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        server.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(route -> route.getMethodsCondition()
                        .getMethods()
                        .forEach(method ->
                                route.getPatternValues().forEach(pattern -> routes.add(method + " " + pattern))));
        return routes;
    }

    /** @param path with its query string */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address().resolve(path)).build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return all that comes back until the desk closes the connection */
    public String raw(String request) {
        try (Socket socket = new Socket(address().getHost(), address().getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        if (owns) {
            store.close();
        }
    }
}
