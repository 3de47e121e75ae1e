package org.dateline.bench.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.dateline.bench.speed.ProcessorTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileTest {

    @TempDir
    Path folder;

    private long sum;

    /** Until it has had so much of the processor that it must have been seen at it. */
    private void burn() {
        long end = ProcessorTime.nanos() + TimeUnit.SECONDS.toNanos(1);
        while (ProcessorTime.nanos() < end) {
            for (int i = 0; i < 100_000; i++) {
                sum = sum * 31 + i;
            }
        }
    }

    @Test
    void writesARecordingAndAReportOfWhatWasAtWork() throws Exception {
        Profile profile = new Profile(folder.resolve("new/profile"));

        Runnable hidden = () -> burn();

        long samples = profile.of("burning", hidden);

        assertThat(samples).isPositive();
        assertThat(profile.recording()).isNotEmptyFile();
        assertThat(Files.readString(profile.report()))
                .startsWith("burning\n" + samples + " samples of one thread, one each 10 ms of its work.")
                .contains("  org.dateline.bench.profile.ProfileTest.burn\n")
                .contains("  org.dateline.bench.profile.ProfileTest$$Lambda.run\n")
                .doesNotContain("Profile.of", "+0x", "junit");
        assertThat(sum).isNotZero();
    }

    @Test
    void aFileIsNoFolder() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new Profile(file)).isInstanceOf(IOException.class);
    }
}
