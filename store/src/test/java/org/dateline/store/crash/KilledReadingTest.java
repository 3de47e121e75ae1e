package org.dateline.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.dateline.store.BothDatabases;
import org.dateline.store.NewRecords;
import org.dateline.store.RecordExport;
import org.dateline.store.RecordStore;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.database.StoreFault;
import org.dateline.store.upkeep.UpkeepProgress;

/** A reading that is killed at any moments, and begun again each time, gives the record of one that nobody disturbed. */
class KilledReadingTest {

    /** How many are killed; by hand with {@code -Ddateline.kills=200}. */
    private static final int KILLS = Integer.getInteger("dateline.kills", 6);

    private static final int ARTICLES = Integer.getInteger("dateline.articles", 30);

    private final Random random = new Random(5);
    private int killed;
    private int killedBeforeAnyEntry;

    @BothDatabases
    void aKilledReadingGoesOnWhereItStopped(RecordAddress undisturbed) throws Exception {
        long begun = System.nanoTime();
        assertThat(ReadingProgram.start(undisturbed, ARTICLES).waitFor()).isZero();
        long duration = System.nanoTime() - begun;
        RecordExport whole = RecordExport.of(undisturbed);
        int records = 0;
        while (killed < KILLS) {
            RecordAddress address = NewRecords.like(undisturbed);
            readAndKill(address, duration, whole);
            assertThat(RecordExport.of(address).findDifference(whole)).isEmpty();
            assertWhole(address, true);
            records++;
        }
        System.err.printf(
                "%d readings of %d ms killed, %d of them before the first article was kept; %d records, all whole%n",
                killed, TimeUnit.NANOSECONDS.toMillis(duration), killedBeforeAnyEntry, records);
    }

    /** Begins a reading again and again until one ends before it is killed. */
    private void readAndKill(RecordAddress address, long duration, RecordExport whole)
            throws IOException, InterruptedException {
        for (int tries = 0; ; tries++) {
            Process reading = ReadingProgram.start(address, ARTICLES);
            // The moments spread a little wider each time: on a busy machine none might end.
            double moment = random.nextDouble() * duration * (1 + tries / 10.0);
            if (reading.waitFor((long) moment, TimeUnit.NANOSECONDS)) {
                assertThat(reading.exitValue()).isZero();
                return;
            }
            reading.destroyForcibly().waitFor();
            killed++;
            // Looking also mends; every other time the next reading must do that.
            if (killed % 2 == 0) {
                assertHoldsTheBeginning(address, whole);
            }
        }
    }

    private void assertHoldsTheBeginning(RecordAddress address, RecordExport whole) {
        if (address.file() != null && !Files.exists(address.file())) {
            killedBeforeAnyEntry++;
            return;
        }
        try {
            RecordExport part = RecordExport.of(address);
            killedBeforeAnyEntry += part.entries().isEmpty() ? 1 : 0;
            assertThat(part.findDifferenceAtBeginning(whole)).isEmpty();
            assertWhole(address, false);
        } catch (StoreFault fault) {
            assertThat(fault.kind()).isEqualTo(StoreFault.Kind.MISSING);
            killedBeforeAnyEntry++;
        }
    }

    private static void assertWhole(RecordAddress address, boolean drawnAnew) {
        try (RecordStore store = RecordStore.openExisting(address, Clock.systemUTC())) {
            assertThat(store.verification(UpkeepProgress.SILENT).run(drawnAnew).faults())
                    .isEmpty();
        }
    }
}
