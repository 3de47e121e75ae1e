package org.dateline.ingest.archive;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.ingest.Readings;

/** Reads a file in a process of 256 MB, as bombs want it to run out of them. */
public final class SmallHeap {

    private static final int DEADLINE_SECONDS = 120;

    /**
     * What came of it.
     *
     * @param millis of computing that the reading took, by all threads of the process, without its start; others that
     *     compute at the same time do not count
     * @param urls of the articles
     */
    record Outcome(long millis, long passedOver, List<String> urls, List<String> faults) {}

    private SmallHeap() {}

    /** Reads the first file to warm up, and tells of the second. */
    public static void main(String[] args) {
        Readings.of(Path.of(args[0]));
        long begun = computed();
        Readings readings = Readings.of(Path.of(args[1]));
        System.out.println(TimeUnit.NANOSECONDS.toMillis(computed() - begun));
        System.out.println(readings.passedOver);
        readings.urls().forEach(url -> System.out.println("article " + url));
        readings.faults.forEach(fault -> System.out.println("fault " + fault));
    }

    private static long computed() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    static Outcome read(Path usual, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        usual.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new AssertionError("the reading failed: " + said);
        }
        List<String> lines =
                said.lines().filter(line -> !line.startsWith("SLF4J")).toList();
        return new Outcome(
                Long.parseLong(lines.get(0)),
                Long.parseLong(lines.get(1)),
                told(lines, "article ").toList(),
                told(lines, "fault ").toList());
    }

    private static Stream<String> told(List<String> lines, String what) {
        return lines.stream().filter(line -> line.startsWith(what)).map(line -> line.substring(what.length()));
    }

    static byte[] repeated(byte[] part, int times) {
        byte[] all = new byte[part.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(part, 0, all, i * part.length, part.length);
        }
        return all;
    }

    static byte[] filled(int length, char with) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }
}
