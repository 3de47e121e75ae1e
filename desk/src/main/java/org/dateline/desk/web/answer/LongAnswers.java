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
 * Sends texts of whatever length, some at a time. Each is written to a file first: so who takes long to fetch it keeps
 * nothing of the record open meanwhile, and what cannot be written whole is not sent at all. Thread-safe.
 */
@Component
public class LongAnswers {

    /** Each may take as much room on the disk as the record. */
    static final int MOST = 8;

    static final int SECONDS_TO_WAIT = 15;

    private final Tags tags;
    private final Semaphore free = new Semaphore(MOST);

    LongAnswers(Tags tags) {
        this.tags = tags;
    }

    /**
     * Sends a text as a file, unless whoever asks has it, or asks only about it.
     *
     * @param writing writes it; what it throws is thrown as it is, before anything is sent
     * @throws IOException if whoever asked does not listen any more
     * @throws ResponseStatusException if as many as can be are sent already
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
        if (!free.tryAcquire()) {
            takeBack(response);
            throw new Busy();
        }
        try {
            spool(Files.createTempFile("dateline-answer", null), response, writing);
        } finally {
            free.release();
        }
    }

    /** @param named an empty file, which is given up when it is open already: whatever ends the desk, nothing of it stays */
    static void spool(Path named, HttpServletResponse response, Consumer<TextSink> writing) throws IOException {
        try (FileChannel file = FileChannel.open(
                named, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            Writer out = Channels.newWriter(file, StandardCharsets.UTF_8);
            try {
                writing.accept(text -> append(out, text));
            } catch (RuntimeException e) {
                takeBack(response);
                throw e;
            }
            out.flush();
            response.setContentLengthLong(file.size());
            file.position(0);
            Channels.newInputStream(file).transferTo(response.getOutputStream());
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
