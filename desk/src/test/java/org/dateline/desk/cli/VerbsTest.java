package org.dateline.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.desk.SmallRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** What holds of all verbs alike. */
class VerbsTest {

    @TempDir
    Path folder;

    private static final String NONE = "0123456789abcdef";

    private ProgramRun run(String line) {
        return ProgramRun.of(Stream.concat(
                        Stream.of(line.replace("NONE", NONE).split(" ")),
                        Stream.of("--record", folder.resolve("dateline.db").toString()))
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show NONE",
                "feed pause NONE",
                "feed resume NONE",
                "feed remove NONE",
                "feed remove NONE https://none.example/feed",
                "digest pause NONE",
                "digest resume NONE",
                "digest unsubscribe NONE",
                "digest unsubscribe nobody@reader.example",
                "digest confirm NONE",
                "alert remove NONE",
                "token add --user nobody --label script --scope read",
                "token list --user nobody",
                "token revoke NONE",
                "user role nobody admin",
                "user disable nobody",
                "user enable nobody",
                "user password nobody",
                "correct edit NONE --set killed=3 --reason read",
                "correct merge NONE NONE --reason read",
                "correct split NONE NONE --reason read",
                "correct reject NONE --reason read",
                "correct confirm NONE --reason read",
                "correct note NONE --reason read",
                "correct undo NONE --reason read",
                "correct list NONE"
            })
    void whatThereIsNotIsWrongUsage(String line) {
        SmallRecord.in(folder);
        ProgramRun run = run(line);
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("dateline: ").doesNotContain("fault of the program");
    }

    @Test
    void whatThereIsNotAmongOthersLeavesItPartlyDone() {
        String id = run("feed add https://news.example/feed --unchecked").out().strip();
        ProgramRun run = run("feed pause " + id + " NONE");
        assertThat(run.exit()).isEqualTo(ExitCode.PARTLY);
        assertThat(run.err()).contains("is paused").contains(NONE + ": no feed has this id");
    }

    @Test
    void eachVerbSaysWhatItDoesAndNoOtherDoes() {
        assertDescribed(DatelineCommand.of(ProgramRun.console(), Deliverers.ofProgram()), new HashSet<>());
    }

    private static void assertDescribed(CommandLine verb, Set<String> known) {
        String said = String.join(" ", verb.getCommandSpec().usageMessage().description());
        String name = verb.getCommandSpec().qualifiedName();
        assertThat(said).as(name).isNotBlank();
        assertThat(known.add(said))
                .as(name + " is described as another verb is: " + said)
                .isTrue();
        for (Map.Entry<String, CommandLine> below : verb.getSubcommands().entrySet()) {
            assertDescribed(below.getValue(), known);
        }
    }
}
