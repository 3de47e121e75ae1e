package org.dateline.desk.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the contract says of tokens. */
class PromisedAccessTest {

    private static final Path CONTRACT = Path.of("src/main/resources/org/dateline/desk/web/api/openapi.yaml");

    @Test
    void everyOperationTakesATokenAndMayRefuseWhoHasNone() throws IOException {
        List<String> lines = Files.readAllLines(CONTRACT);

        assertThat(lines).contains("security:", "  - token: []", "  securitySchemes:", "      scheme: bearer");
        assertThat(lines.stream().filter("        '401':"::equals))
                .hasSameSizeAs(lines.stream().filter("      responses:"::equals).toList());
    }
}
