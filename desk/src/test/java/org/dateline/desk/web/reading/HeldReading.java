package org.dateline.desk.web.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.dateline.desk.coding.InputFiles;
import org.dateline.desk.coding.QueuedReading;
import org.dateline.desk.coding.ReadingInputs;
import org.dateline.desk.coding.ReadingListener;
import org.dateline.desk.coding.ReadingQueue;
import org.dateline.desk.coding.Tally;
import org.dateline.ingest.fault.ReadingFault;

/** A reading that goes on, after its first article, only when it is let go: what is tested meanwhile races with nothing. */
final class HeldReading implements ReadingListener, AutoCloseable {

    private final CountDownLatch letGo = new CountDownLatch(1);
    private final QueuedReading reading;

    /** @param folder with at least one article */
    HeldReading(ReadingQueue queue, String title, Path folder) {
        this.reading = queue.submit(title, ReadingInputs.of(InputFiles.of(List.of(folder.toString()))), this, () -> {})
                .orElseThrow();
    }

    QueuedReading reading() {
        return reading;
    }

    void letGo() {
        letGo.countDown();
    }

    @Override
    public void fault(ReadingFault fault) {}

    @Override
    public void doubt(String message) {}

    @Override
    public void coded(Tally tally) {
        try {
            letGo.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        letGo();
    }
}
