package org.dateline.desk;

import java.io.IOException;
import java.nio.file.Path;
import org.dateline.desk.report.TextReport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What four pages of the sample crisis yield, as people read it. A golden tells what changed, not what
 * is right: accuracy is measured elsewhere.
 */
class GoldenArticlesTest {

    private static final Path EXPECTED = Path.of("src/test/resources/org/dateline/desk/golden");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-05-20-dawlat-shah-denial",
                "2021-07-26-kandahar-families",
                "2021-07-27-kaldar-retaken",
                "2021-08-06-zaranj-falls"
            })
    void aPageYieldsWhatItDid(String page) throws IOException {
        String report = new TextReport(false).write(SampleCrisis.coded(SampleCrisis.FOLDER.resolve(page + ".html")));
        Golden.inTarget().check(EXPECTED.resolve(page + ".expected"), report);
    }
}
