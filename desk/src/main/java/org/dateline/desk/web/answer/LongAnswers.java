package org.dateline.desk.web.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.dateline.desk.rows.TextSink;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Sends texts of whatever length. Some at a time are written, each to a file: so who takes long to fetch it keeps
 * nothing of the record open meanwhile and holds up nobody, and what cannot be written whole is not sent at all.
 * Thread-safe.
 */
@Component
public class LongAnswers {

    /** So many are written at once. */
    static final int MOST = 8;

    /** So many are written or fetched at once: each may take as much room on the disk as the record. */
    static final int MOST_FETCHED = 64;

    static final int SECONDS_TO_WAIT = 15;

    private final Tags tags;
    private final Semaphore writers = new Semaphore(MOST);
    private final Semaphore files = new Semaphore(MOST_FETCHED);

    LongAnswers(Tags tags) {
        this.tags = tags;
    }

    /**
     * Sends a text as a file, unless whoever asks has it, or asks only about it.
     *
     * @param writing writes it; what it throws is thrown as it is, before anything is sent
     * @throws IOException if whoever asked does not listen any more
     * @throws ResponseStatusException if as many as can be are written or fetched already
     */
    public void send(
            Attachment file, HttpServletRequest request, HttpServletResponse response, Consumer<TextSink> writing)
            throws IOException {
        if (tags.isKnown(request, response)) {
            return;
        }
        file.describe(response);
        if (!request.getMethod().equals("HEAD")) {
            send(response, writing);
        }
    }

    /** Sends a text of which all is said. */
    void send(HttpServletResponse response, Consumer<TextSink> writing) throws IOException {
        begin(files, response);
        try (FileChannel file = write(response, writing)) {
            response.setContentLengthLong(file.size());
            file.position(0);
            Channels.newInputStream(file).transferTo(response.getOutputStream());
        } finally {
            files.release();
        }
    }

    private FileChannel write(HttpServletResponse response, Consumer<TextSink> writing) throws IOException {
        begin(writers, response);
        try {
            return spool(Files.createTempFile("dateline-answer", null), writing);
        } catch (RuntimeException e) {
            takeBack(response);
            throw e;
        } finally {
            writers.release();
        }
    }

    private static void begin(Semaphore some, HttpServletResponse response) {
        if (!some.tryAcquire()) {
            takeBack(response);
            throw new Busy();
        }
    }

    /**
     * A file with a text, to be closed by whoever gets it.
     *
     * @param named an empty file, which is given up when it is open: whatever ends the desk, nothing of it stays
     */
    static FileChannel spool(Path named, Consumer<TextSink> writing) throws IOException {
        FileChannel file = FileChannel.open(
                named, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        try {
            Writer out = Channels.newWriter(file, StandardCharsets.UTF_8);
            writing.accept(text -> append(out, text));
            out.flush();
            return file;
        } catch (IOException | RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }

    private static void append(Writer out, String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was said of the text; what is said of every answer, as by what it may be framed, stays. */
    private static void takeBack(HttpServletResponse response) {
        response.resetBuffer();
        response.setContentType(null);
        response.setHeader("Content-Disposition", null);
        response.setHeader("ETag", null);
    }

    /** Too many are asked for at once. */
    private static final class Busy extends ResponseStatusException {

        private static final long serialVersionUID = 1;

        Busy() {
            super(
                    HttpStatus.TOO_MANY_REQUESTS,
                    "as many files are being sent as can be at once; try again in " + SECONDS_TO_WAIT + " seconds");
        }

        @Override
        public HttpHeaders getHeaders() {
            HttpHeaders headers = new HttpHeaders();
            headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(SECONDS_TO_WAIT));
            return headers;
        }
    }
}
