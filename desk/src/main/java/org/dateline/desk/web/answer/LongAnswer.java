package org.dateline.desk.web.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.dateline.desk.rows.TextSink;

/** Sends text as it comes, however much: what is read of the record goes out at once, and is kept nowhere. */
public final class LongAnswer {

    private LongAnswer() {}

    /**
     * Sends a text.
     *
     * @param writing writes it
     * @throws IOException if whoever asked does not listen any more
     * @throws CutAnswer if the text breaks off after a part of it is sent; what breaks off before is thrown as it is
     */
    public static void send(HttpServletResponse response, Consumer<TextSink> writing) throws IOException {
        try {
            Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
            writing.accept(text -> {
                try {
                    out.write(text);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RuntimeException e) {
            if (response.isCommitted()) {
                throw new CutAnswer(e);
            }
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
