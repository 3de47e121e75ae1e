package org.dateline.desk.web.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.dateline.desk.rows.TextSink;

/**
 * Sends a text of whatever length. It is written to a file first: so who takes long to fetch it keeps nothing of the record
 * open meanwhile, and what cannot be written whole is not sent at all.
 */
public final class LongAnswer {

    private LongAnswer() {}

    /**
     * Sends a text.
     *
     * @param writing writes it; what it throws is thrown as it is, before anything is sent
     * @throws IOException if whoever asked does not listen any more
     */
    public static void send(HttpServletResponse response, Consumer<TextSink> writing) throws IOException {
        Path written = Files.createTempFile("dateline-answer", null);
        try {
            write(written, response, writing);
            response.setContentLengthLong(Files.size(written));
            Files.copy(written, response.getOutputStream());
        } finally {
            Files.delete(written);
        }
    }

    private static void write(Path written, HttpServletResponse response, Consumer<TextSink> writing)
            throws IOException {
        try (Writer out = Files.newBufferedWriter(written)) {
            writing.accept(text -> {
                try {
                    out.write(text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (RuntimeException e) {
            takeBack(response);
            throw e;
        }
    }

    /** What was said of the text; what is said of every answer, as by what it may be framed, stays. */
    private static void takeBack(HttpServletResponse response) {
        response.resetBuffer();
        response.setContentType(null);
        response.setHeader("Content-Disposition", null);
        response.setHeader("ETag", null);
    }
}
