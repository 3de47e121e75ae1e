package org.dateline.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The settings of the web server, of which the last of two would count unseen. */
class ServerPropertiesTest {

    private static final Path FILE = Path.of("src/main/resources/org/dateline/desk/web/server.properties");

    @Test
    void noKeyStandsTwice() throws IOException {
        List<String> keys = Files.readAllLines(FILE).stream()
                .filter(line -> line.matches("[a-z].*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toList());

        assertThat(keys).isNotEmpty().doesNotHaveDuplicates();
    }
}
