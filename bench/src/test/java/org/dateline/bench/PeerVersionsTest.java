package org.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.unihd.dbs.uima.types.heideltime.Timex3;
import edu.stanford.nlp.time.TimeAnnotator;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.dateline.bench.heideltime.HeidelTime;
import org.dateline.bench.sutime.SuTime;
import org.junit.jupiter.api.Test;

/** Figures are kept under the version that was run. */
class PeerVersionsTest {

    @Test
    void peersAreNamedWithTheVersionOnTheClassPath() throws Exception {
        assertThat(jarOf(TimeAnnotator.class))
                .isEqualTo("stanford-corenlp-" + version(SuTime.load().name()) + ".jar");
        assertThat(jarOf(Timex3.class))
                .isEqualTo("heideltime-" + version(HeidelTime.load().name()) + ".jar");
    }

    private static String version(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }

    private static String jarOf(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .getFileName()
                .toString();
    }
}
