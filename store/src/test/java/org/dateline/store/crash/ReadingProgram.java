package org.dateline.store.crash;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.dateline.store.ArticleRecorder;
import org.dateline.store.CodedCapture;
import org.dateline.store.OwnJvm;
import org.dateline.store.RecordStore;
import org.dateline.store.ToldCrisis;
import org.dateline.store.database.Patience;
import org.dateline.store.database.RecordAddress;
import org.dateline.store.database.StoreFault;
import org.dateline.store.ledger.Digests;

/** A program of its own that reads a made-up crisis into a record, to be killed. */
public final class ReadingProgram {

    /** Its exit code when the record cannot be read or written. */
    static final int FAULT = 5;

    private static final long SEED = 11;

    private ReadingProgram() {}

    /** @param arguments the address of the record, and the number of articles */
    public static void main(String[] arguments) {
        try {
            read(RecordAddress.of(arguments[0]), Integer.parseInt(arguments[1]));
        } catch (StoreFault fault) {
            System.err.println(fault.kind() + " " + fault.getMessage());
            System.exit(FAULT);
        }
    }

    /**
     * Reads as the desk does: what is in the record already is passed over.
     *
     * @param beforeLast runs before the last article is read
     */
    static void read(RecordAddress address, int articles, Patience patience, Runnable beforeLast) {
        List<CodedCapture> captures = ToldCrisis.of(SEED, articles);
        try (RecordStore store = RecordStore.open(address, Clock.systemUTC(), patience)) {
            ArticleRecorder recorder =
                    store.articles(store.begin("read", captures.get(0).coder()));
            for (CodedCapture capture : captures) {
                if (capture == captures.get(captures.size() - 1)) {
                    beforeLast.run();
                }
                if (!recorder.isCoded("sha256:" + Digests.of(capture.bytes()), capture.coder(), capture.readAs())) {
                    recorder.record(capture);
                }
            }
            recorder.end(captures.size(), 0);
        }
    }

    static void read(RecordAddress address, int articles) {
        read(address, articles, Patience.USUAL, () -> {});
    }

    /** Begins the program in a Java machine of its own, with the class path of this one. */
    static Process start(RecordAddress address, int articles) throws IOException {
        String place = address.file() == null ? address.url() : address.file().toString();
        List<String> options = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");
        return OwnJvm.of(ReadingProgram.class, options, place, articles)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
