package org.dateline.ingest.pdf;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/**
 * Has the text of PDF files read by processes of their own ({@link PdfProcess}), one a file, of bounded memory, time and
 * answer. Thread-safe.
 */
public final class PdfText {

    /** How long a process may compute; on a machine that is busy with others it is given several times as long. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final int TIMES_ON_A_BUSY_MACHINE = 6;

    private static final Duration LOOK = Duration.ofMillis(100);

    /** In bytes: a character takes three at most, and between lines there is a little. */
    private static final int LONGEST_ANSWER = 32_000_000;

    private static final String MEMORY = "-Xmx256m";

    /** How the JVM ends when memory is out, by {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    private final Duration longest;

    public PdfText() {
        this(LONGEST);
    }

    PdfText(Duration longest) {
        this.longest = longest;
    }

    /**
     * The text of a file.
     *
     * @throws PdfFault if none can be had
     */
    public PdfDocument read(byte[] file) throws PdfFault {
        try {
            return read(start(), file);
        } catch (IOException e) {
            throw new PdfFault("its reader does not start: " + e.getMessage());
        }
    }

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        // Options for this program are none for that one; Windows starts nothing without its root.
        environment.keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
        return builder.start();
    }

    private List<String> command() {
        String java = File.separatorChar == '\\' ? "java.exe" : "java";
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", java).toString());
        command.addAll(List.of(MEMORY, "-Xss1m", "-XX:MaxMetaspaceSize=128m", "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData"));
        command.addAll(List.of("-Djava.awt.headless=true", "-cp", classPath()));
        command.addAll(List.of(
                PdfProcess.class.getName(),
                Long.toString(longest.multipliedBy(TIMES_ON_A_BUSY_MACHINE).toSeconds() + 1)));
        return command;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private PdfDocument read(Process process, byte[] file) throws PdfFault {
        AtomicBoolean late = new AtomicBoolean();
        watch(process, late, System.nanoTime(), longest);
        try (OutputStream in = process.getOutputStream();
                InputStream out = process.getInputStream()) {
            give(in, file);
            byte[] answer = out.readNBytes(LONGEST_ANSWER + 1);
            if (answer.length > LONGEST_ANSWER) {
                throw new PdfFault("more text than is read");
            }
            return document(answer);
        } catch (IOException e) {
            throw new PdfFault(late.get() ? tooSlow() : reason(process));
        } finally {
            process.destroyForcibly();
        }
    }

    /** Ends a process that takes too long; one that waits for others to compute is looked at again. */
    private void watch(Process process, AtomicBoolean late, long begun, Duration after) {
        CompletableFuture.delayedExecutor(after.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    if (!process.isAlive()) {
                        return;
                    }
                    Duration left =
                            longest.minus(process.info().totalCpuDuration().orElse(longest));
                    Duration passed = Duration.ofNanos(System.nanoTime() - begun);
                    if (left.isNegative()
                            || left.isZero()
                            || passed.compareTo(longest.multipliedBy(TIMES_ON_A_BUSY_MACHINE)) > 0) {
                        late.set(true);
                        process.destroyForcibly();
                    } else {
                        watch(process, late, begun, left.compareTo(LOOK) > 0 ? left : LOOK);
                    }
                });
    }

    /** A process that has ended takes nothing more; why it has is told by how. */
    private static void give(OutputStream in, byte[] file) {
        try {
            in.write(file);
            in.close();
        } catch (IOException e) {
            // Its answer is empty then.
        }
    }

    private String tooSlow() {
        return "not read within " + longest.toSeconds() + " seconds";
    }

    private static String reason(Process process) {
        try {
            if (process.waitFor(1, TimeUnit.SECONDS) && process.exitValue() == OUT_OF_MEMORY) {
                return "it takes more memory than is given to one file (256 MB)";
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "its reader was ended from outside";
    }

    private static PdfDocument document(byte[] answer) throws IOException, PdfFault {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(answer), StandardCharsets.UTF_8));
        String how = line(reader);
        if (how.equals(PdfProcess.FAULT)) {
            throw new PdfFault(line(reader));
        }
        String title = line(reader);
        String author = line(reader);
        StringWriter text = new StringWriter();
        reader.transferTo(text);
        return new PdfDocument(title, author, text.toString());
    }

    private static String line(BufferedReader reader) throws IOException {
        String line = reader.readLine();
        if (line == null) {
            throw new IOException("an answer without an end");
        }
        return line;
    }
}
