package org.dateline.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name of a file that is not there is wrong usage where nothing else was named. */
class MissingInputTest {

    @TempDir
    private Path folder;

    private String none(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void allNamesOfNothingAreToldAndNothingIsBegun() {
        String record = none("record.db");
        for (ProgramRun run : new ProgramRun[] {
            ProgramRun.of("code", none("a.txt"), none("b.jsonl")),
            ProgramRun.of("read", none("a.txt"), none("b.jsonl"), "--record", record)
        }) {
            assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
            assertThat(run.messages())
                    .containsExactly(
                            "dateline: " + none("a.txt") + ": no such file",
                            "dateline: " + none("b.jsonl") + ": no such file");
        }
        assertThat(Path.of(record)).doesNotExist();
    }

    @Test
    void aFileThatIsThereAndCannotBeReadIsNoWrongUsage() throws IOException {
        Path table = Files.writeString(folder.resolve("a.parquet"), "Troops took a town on Friday, residents said.");
        ProgramRun run = ProgramRun.of("code", table.toString(), none("b.jsonl"));
        assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
        assertThat(run.messages())
                .contains(
                        "dateline: " + table + ": no table of Parquet, though its name ends in .parquet",
                        "dateline: " + none("b.jsonl") + ": no such file");
    }
}
