package org.dateline.bench.petrarch;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.ingest.fault.InputFault;

/**
 * PETRARCH2 in a folder of its own, run as a process: {@code petrarch2.py batch -i INPUT -o OUTPUT}, which writes events to
 * {@code evts.OUTPUT} in the folder where it is run. It is written in Python 2.
 */
public final class Petrarch2 {

    /** Where its program is in a checkout, and where in an installed package. */
    private static final List<String> PROGRAMS = List.of("petrarch2/petrarch2.py", "petrarch2.py");

    /**
     * Runs what follows, and has the shell tell what it took: {@code times} of POSIX gives the user and the system time of all that
     * the shell waited for on its second line.
     */
    private static final String TIMED = "\"$@\" >output.txt 2>&1 </dev/null; status=$?; times >times.txt; exit $status";

    private static final Pattern TIMES = Pattern.compile("(\\d+)m(\\d+)[.,](\\d+)s\\s+(\\d+)m(\\d+)[.,](\\d+)s");

    private final String folder;
    private final Path program;
    private final Path python;

    private Petrarch2(String folder, Path program, Path python) {
        this.folder = folder;
        this.program = program;
        this.python = python;
    }

    /**
     * Finds it.
     *
     * @param folder as it was typed
     * @param python an executable by its path, or by its name alone
     * @throws InputFault if the folder holds no such program, or there is no such executable
     */
    public static Petrarch2 in(String folder, String python) {
        Path path = Path.of(folder);
        if (!Files.isDirectory(path)) {
            throw new InputFault(folder, "no folder");
        }
        Path program = PROGRAMS.stream()
                .map(path::resolve)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new InputFault(folder, "no PETRARCH2 in it: no " + String.join(", no ", PROGRAMS)));
        Path executable = directories(python)
                .map(directory -> directory.resolve(python))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst()
                .orElseThrow(() -> new InputFault(folder, "PETRARCH2 in it cannot be run: no " + python + " here"));
        return new Petrarch2(folder, program.toAbsolutePath(), executable.toAbsolutePath());
    }

    private static Stream<Path> directories(String executable) {
        return executable.contains(File.separator)
                ? Stream.of(Path.of(""))
                : Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
    }

    /**
     * Codes the trees of articles.
     *
     * @throws InputFault if the program fails, with the last that it said
     * @throws IOException if there is no place for its files
     */
    public PetrarchCoding code(List<TreeArticle> articles) throws IOException {
        Path work = Files.createTempDirectory("dateline-petrarch2");
        try {
            TreeXml.write(articles, work.resolve("trees.xml"));
            int status = run(work);
            Path events = work.resolve("evts.coded.txt");
            if (status != 0) {
                throw failed(work, "ended with " + status);
            }
            // It ends with 0 even where it gives up.
            if (!Files.exists(events)) {
                throw failed(work, "wrote no events");
            }
            return new PetrarchCoding(nanos(Files.readString(work.resolve("times.txt"))), lines(events));
        } finally {
            delete(work);
        }
    }

    private int run(Path work) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        "sh",
                        "-c",
                        TIMED,
                        "sh",
                        python.toString(),
                        program.toString(),
                        "batch",
                        "-i",
                        "trees.xml",
                        "-o",
                        "coded.txt")
                .directory(work.toFile())
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        // Python 2 prints to a file in ASCII, and fails at other letters, unless it is told.
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        Process process = builder.start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private InputFault failed(Path work, String how) throws IOException {
        Path output = work.resolve("output.txt");
        String last = Files.exists(output)
                ? new String(Files.readAllBytes(output), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .reduce("", (before, line) -> line)
                : "";
        return new InputFault(folder, "PETRARCH2 in it " + how + (last.isEmpty() ? "" : ": " + last.strip()));
    }

    /** The time of what the shell waited for, on the second line. */
    static long nanos(String times) throws IOException {
        Matcher line = TIMES.matcher(times.lines().skip(1).findFirst().orElse(""));
        if (!line.find()) {
            throw new IOException("no times of a shell: " + times);
        }
        return nanos(line, 1) + nanos(line, 4);
    }

    private static long nanos(Matcher line, int group) {
        double seconds = Long.parseLong(line.group(group)) * 60
                + Double.parseDouble(line.group(group + 1) + "." + line.group(group + 2));
        return Math.round(seconds * 1e9);
    }

    private static long lines(Path events) throws IOException {
        try (Stream<String> lines = Files.lines(events)) {
            return lines.count();
        }
    }

    private static void delete(Path work) throws IOException {
        try (Stream<Path> files = Files.walk(work)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
