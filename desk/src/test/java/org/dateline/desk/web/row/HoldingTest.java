package org.dateline.desk.web.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dateline.core.ledger.DayWindow;
import org.dateline.core.ledger.control.ControlEvidence;
import org.dateline.core.ledger.control.ControlEvidence.Stance;
import org.dateline.core.ledger.control.ControlState;
import org.dateline.core.ledger.control.ControlStretch;
import org.junit.jupiter.api.Test;

class HoldingTest {

    private static final LocalDate DAY = LocalDate.parse("2021-08-10");

    private static String voices(Stance stance, String... voices) {
        List<ControlEvidence> evidence = Stream.of(voices)
                .map(voice -> new ControlEvidence("article of " + voice, "line of " + voice, voice, DAY, DAY, stance))
                .toList();
        ControlStretch stretch = new ControlStretch(
                DAY, null, new DayWindow(DAY, DAY), ControlState.HELD, null, List.of(), evidence, DAY);
        return Holding.of(stretch, UnaryOperator.identity()).voices();
    }

    @Test
    void voicesAreCountedAsFarAsTheyAreIndependent() {
        assertThat(voices(Stance.FACT, "Lantern", "Courier")).isEqualTo("2: Courier, Lantern");
        assertThat(voices(Stance.FACT, "Lantern", "LANTERN")).isEqualTo("1: LANTERN, Lantern");
        assertThat(voices(Stance.FACT, "article:1", "article:2", "Lantern")).startsWith("2: ");
        assertThat(voices(Stance.DENIED, "Lantern")).isEqualTo("none");
    }
}
