package org.dateline.desk.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.dateline.desk.coding.InputFiles;
import org.dateline.desk.coding.ReadingInputs;
import org.dateline.desk.coding.ReadingListener;
import org.dateline.desk.coding.Tally;
import org.dateline.desk.web.RunningDesk;
import org.dateline.desk.web.frame.Section;
import org.dateline.ingest.fault.ReadingFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of an empty record every page says the same: that nothing is read, and how to begin, or how far reading is. */
class EmptyRecordTest {

    private static final String OFFER = "action=\"/read/address\"";

    @TempDir
    Path folder;

    private static List<String> pages() {
        return Stream.concat(
                        Arrays.stream(Section.values()).map(Section::path),
                        Stream.of("/search?text=Orla", "/actor?name=Somebody", "/map?on=2021-08-13"))
                .toList();
    }

    @Test
    void everyPageSaysHowToBegin() {
        try (RunningDesk desk = RunningDesk.on(folder.resolve("dateline.db"))) {
            for (String page : pages()) {
                assertThat(desk.get(page).body())
                        .as(page)
                        .contains("Nothing is read yet. Begin with one of these", OFFER)
                        .doesNotContain("1 Jan 1970");
            }
            assertThat(desk.get("/timeline").body())
                    .contains("href=\"/timeline\" data-key=\"l\" aria-current=\"page\"");
        }
    }

    @Test
    void whileTheFirstThingIsReadEveryPageSaysHowFarItIs() throws Exception {
        Path page = Files.writeString(folder.resolve("page.txt"), "Orla was quiet on Tuesday.");
        Held held = new Held();
        try (RunningDesk desk = RunningDesk.on(folder.resolve("dateline.db"))) {
            desk.readings()
                    .submit("two pages", ReadingInputs.of(InputFiles.of(List.of(page.toString()))), held, () -> {});
            for (String path : pages()) {
                assertThat(desk.get(path).body())
                        .as(path)
                        .contains("Nothing is in the record yet. Reading two pages", "/now?said=", "id=\"readings\"")
                        .doesNotContain(OFFER, "class=\"activity\"");
            }
            held.free.countDown();
        }
    }

    /** Nothing is kept before it is freed. */
    private static final class Held implements ReadingListener {

        private final CountDownLatch free = new CountDownLatch(1);

        @Override
        public void begin(OptionalLong size) {
            try {
                free.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public boolean goesOn() {
            return false;
        }

        @Override
        public void fault(ReadingFault fault) {}

        @Override
        public void doubt(String message) {}

        @Override
        public void coded(Tally tally) {}
    }
}
