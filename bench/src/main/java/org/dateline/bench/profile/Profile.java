package org.dateline.bench.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/** The profile of work, in a folder: what the JVM's flight recorder recorded, and a report of it. */
public final class Profile {

    private static final String SAMPLE = "jdk.ExecutionSample";

    /** The recorder takes samples no more often. */
    private static final Duration PERIOD = Duration.ofMillis(10);

    /** What the JVM makes while it runs has numbers in its name that are others in each run. */
    private static final Pattern NUMBERED = Pattern.compile("(\\$\\$Lambda|LambdaForm\\$\\w+).*");

    private final Path folder;

    /**
     * Makes the folder where there is none.
     *
     * @throws IOException if it cannot be made
     */
    public Profile(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** For the tools of the JDK and others. */
    public Path recording() {
        return folder.resolve("dateline.jfr");
    }

    /** For people. */
    public Path report() {
        return folder.resolve("dateline.txt");
    }

    /**
     * Does work on this thread and writes its recording and its report, over those that are there.
     *
     * @param title the first line of the report
     * @return how many samples were taken
     * @throws IOException if they cannot be written
     */
    public long of(String title, Runnable work) throws IOException {
        try (Recording recording = new Recording()) {
            recording.enable(SAMPLE).withPeriod(PERIOD);
            recording.start();
            work.run();
            recording.stop();
            recording.dump(recording());
        }
        SampleCounts counts = counts(Thread.currentThread().getName());
        Files.writeString(
                report(),
                String.format(
                        Locale.ROOT,
                        "%s%n%,d samples of one thread, one each %d ms of its work. In percent of all:%n"
                                + "self is what was at work, incl. that and what it had called.%n%s",
                        title,
                        counts.samples(),
                        PERIOD.toMillis(),
                        counts.report()));
        return counts.samples();
    }

    private SampleCounts counts(String thread) throws IOException {
        SampleCounts counts = new SampleCounts();
        try (RecordingFile file = new RecordingFile(recording())) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                RecordedStackTrace stack = event.getStackTrace();
                RecordedThread sampled = event.hasField("sampledThread") ? event.getThread("sampledThread") : null;
                if (stack != null && sampled != null && thread.equals(sampled.getJavaName())) {
                    List<Frame> work = stack.getFrames().stream()
                            .map(Profile::frame)
                            .takeWhile(frame -> !frame.type().equals(Profile.class.getName()))
                            .toList();
                    if (!work.isEmpty()) {
                        counts.add(work);
                    }
                }
            }
        }
        return counts;
    }

    private static Frame frame(RecordedFrame frame) {
        RecordedMethod method = frame.getMethod();
        return new Frame(NUMBERED.matcher(method.getType().getName()).replaceFirst("$1"), method.getName());
    }
}
