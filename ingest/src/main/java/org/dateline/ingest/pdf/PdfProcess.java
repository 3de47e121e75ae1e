package org.dateline.ingest.pdf;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/**
 * The program that looks at a PDF file: it reads the file from its standard input and writes to its standard output one line
 * that tells how that went, then the title, the author and the paragraphs of the pages. It opens nothing else.
 *
 * <p>Started by {@link PdfText} in a process of its own.
 */
public final class PdfProcess {

    static final String READ = "read";

    static final String FAULT = "fault";

    /** How many characters of text a file may have. */
    static final int MOST_CHARACTERS = 5_000_000;

    private PdfProcess() {}

    /** @param args after how many seconds it ends by itself, should nobody be there any more to end it */
    public static void main(String[] args) throws IOException {
        CompletableFuture.delayedExecutor(Long.parseLong(args[0]), TimeUnit.SECONDS)
                .execute(() -> Runtime.getRuntime().halt(1));
        byte[] file = System.in.readAllBytes();
        // What libraries print must not pass for text.
        PrintStream out = System.out;
        System.setOut(System.err);
        FontMappers.set(new OneFont());
        byte[] answer = answer(file);
        out.write(answer);
        out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static byte[] answer(byte[] file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            out.write(READ + "\n");
            write(file, out);
        } catch (InvalidPasswordException e) {
            return fault("encrypted: it opens with a password only");
        } catch (PageLines.TooLong e) {
            return fault("more than " + MOST_CHARACTERS + " characters of text");
        } catch (NoText e) {
            return fault("no text: its pages are pictures, perhaps scanned ones");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return fault("a damaged PDF file: "
                    + Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName()));
        }
        return bytes.toByteArray();
    }

    private static byte[] fault(String reason) {
        return (FAULT + "\n" + field(reason) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void write(byte[] file, Writer out) throws IOException {
        try (PDDocument document = Loader.loadPDF(file, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            PDDocumentInformation information = document.getDocumentInformation();
            out.write(field(information.getTitle()) + "\n" + field(information.getAuthor()) + "\n");
            PageLines pages = new PageLines(MOST_CHARACTERS);
            pages.writeText(document, Writer.nullWriter());
            List<PdfLine> lines = pages.lines();
            if (lines.isEmpty()) {
                throw new NoText();
            }
            out.write(new Paragraphs(lines).text());
        }
    }

    private static String field(@Nullable String value) {
        return value == null ? "" : value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /** Pages without a letter. */
    private static final class NoText extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
