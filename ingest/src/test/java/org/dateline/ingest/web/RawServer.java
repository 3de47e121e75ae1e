package org.dateline.ingest.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on the loopback that says whatever bytes a test wants, also such as no HTTP server would. */
final class RawServer implements AutoCloseable {

    /** What the server writes once it has read a question's headers. */
    interface Script {
        void write(OutputStream out) throws IOException;
    }

    private final ServerSocket socket;
    private final Dialogue script;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<List<String>> questions = new CopyOnWriteArrayList<>();

    /** What the server writes in answer to the lines of a question's head. */
    interface Dialogue {
        void answer(List<String> question, OutputStream out) throws IOException;
    }

    RawServer(Script script) throws IOException {
        this((question, out) -> script.write(out));
    }

    RawServer(Dialogue script) throws IOException {
        this.script = script;
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    /** A server with one answer. */
    static RawServer saying(String... lines) throws IOException {
        byte[] answer = (String.join("\r\n", lines)).getBytes(StandardCharsets.ISO_8859_1);
        return new RawServer(out -> out.write(answer));
    }

    int port() {
        return socket.getLocalPort();
    }

    String at(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** The lines of each question's head, in the order in which they came. */
    List<List<String>> questions() {
        return List.copyOf(questions);
    }

    private void accept() {
        try {
            while (!socket.isClosed()) {
                Socket client = socket.accept();
                threads.execute(() -> answer(client));
            }
        } catch (IOException e) {
            // closed: the test is over
        }
    }

    private void answer(Socket client) {
        try (client) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
            List<String> question =
                    in.lines().takeWhile(line -> !line.isEmpty()).toList();
            questions.add(question);
            script.answer(question, client.getOutputStream());
            client.shutdownOutput();
        } catch (IOException | UncheckedIOException e) {
            // the client has hung up, as it should when it has enough
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
