package org.dateline.desk;

import java.nio.file.Path;
import org.dateline.desk.web.RunningDesk;
import org.dateline.desk.web.api.PromisedAnswers;
import org.dateline.store.upkeep.UpkeepProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The REST interface answers as its contract says for all that the sample crisis has. */
class SampleContractTest {

    @TempDir
    Path folder;

    @Test
    void everyAnswerIsAsPromised() {
        Path copy = folder.resolve("dateline.db");
        // Corrections are tried, too; the record of the other tests stays as it is.
        SampleRecord.get().store().backUp(copy, UpkeepProgress.SILENT);
        try (RunningDesk desk = RunningDesk.on(copy)) {
            new PromisedAnswers(desk).check();
        }
    }
}
