package org.dateline.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dateline.desk.Records;
import org.junit.jupiter.api.Test;

/** What the program prints depends on neither the number of threads nor the order of the files. */
class CodingOrderTest {

    private static final List<String> PAGES = List.of(
            "../samples/afghanistan-2021/2021-08-26-kabul-airport-bombing-v2.html",
            "../samples/afghanistan-2021/2021-05-22-jalrez.html",
            "../samples/afghanistan-2021/2021-07-13-unhcr-270000.html",
            "../samples/afghanistan-2021/2021-08-07-sheberghan.html",
            "../samples/afghanistan-2021/2021-07-17-saleh-pakistan-air-force.html",
            "../samples/afghanistan-2021/2021-06-22-shir-khan-bandar.html",
            "../samples/afghanistan-2021/2021-08-10-icrc-4042.html",
            "../samples/afghanistan-2021/2021-07-20-eid-rockets.html");

    @Test
    void theSameBytesOnOneThreadAndOnFourInAnyOrder() throws IOException {
        String one = code(1, PAGES);
        assertThat(code(4, PAGES)).isEqualTo(one);

        List<String> backwards = new ArrayList<>(PAGES);
        Collections.reverse(backwards);
        Records records = new Records(code(4, backwards));
        assertThat(records.byArticle()).hasSize(PAGES.size()).isEqualTo(new Records(one).byArticle());
    }

    private static String code(int threads, List<String> files) {
        List<String> arguments = new ArrayList<>(
                List.of("code", "--quiet", "--mentions", "--format", "jsonl", "--threads", String.valueOf(threads)));
        arguments.addAll(files);
        ProgramRun run = ProgramRun.of(arguments.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(run.err()).isEmpty();
        return run.out();
    }
}
