package org.dateline.desk.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/** A server on loopback that answers commands of SMTP as it is told, and takes all else. */
public final class ScriptedServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private volatile int taken;

    public ScriptedServer() throws IOException {
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted server");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** @param command how lines begin that are answered so; "." for the end of a message, "" for the greeting
     * @param line what it says; "hang up" for nothing, "drip" for an answer without an end */
    public void answer(String command, String line) {
        answers.put(command, line);
    }

    /** How many messages it took. */
    public int taken() {
        return taken;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                client.setSoTimeout(60_000);
                talk(client);
            } catch (IOException e) {
                // The next one.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        say(client, answers.getOrDefault("", "220 here"));
        boolean data = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (data && !line.equals(".")) {
                continue;
            }
            String told = line;
            Optional<String> answer = answers.entrySet().stream()
                    .filter(entry -> !entry.getKey().isEmpty() && told.startsWith(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            while (answer.filter("drip"::equals).isPresent()) {
                say(client, "250-wait");
                LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            }
            if (answer.filter("hang up"::equals).isPresent()) {
                taken += line.equals(".") ? 1 : 0;
                return;
            }
            data = line.startsWith("DATA") && answer.isEmpty();
            taken += line.equals(".") && answer.isEmpty() ? 1 : 0;
            say(client, answer.orElse(data ? "354 go on" : line.startsWith("QUIT") ? "221 bye" : "250 ok"));
        }
    }

    private static void say(Socket client, String line) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
