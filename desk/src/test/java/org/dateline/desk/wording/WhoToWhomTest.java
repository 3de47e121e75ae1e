package org.dateline.desk.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.store.query.IncidentRow.Happening;
import org.dateline.store.query.NamedActor;
import org.dateline.store.query.NamedActor.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhoToWhomTest {

    private static final Map<String, String> VOICES = Map.of("article:1", "an unnamed outlet");

    private static NamedActor actor(String name, Attribution attribution, boolean agreed, String... to) {
        return new NamedActor(name, attribution, List.of(to), agreed);
    }

    private static String deed(NamedActor... actors) {
        return WhoToWhom.of(
                        new Happening("ASSAULT", null, "190", List.of(actors), List.of("Orla"), null, null, null),
                        voice -> VOICES.getOrDefault(voice, voice))
                .toString();
    }

    @Test
    void whomAnOutletNamesStandsAlone() {
        assertThat(deed(actor("Red Front", Attribution.AUTHOR, true, "Lantern")))
                .isEqualTo("Red Front → Orla");
        assertThat(deed()).isEqualTo("→ Orla");
    }

    @Test
    void whomOnlySpeakersNameStandsWithThem() {
        assertThat(deed(actor("Red Front", Attribution.SPEAKER, true, "the mayor")))
                .isEqualTo("Red Front (according to the mayor) → Orla");
        assertThat(deed(actor("Red Front", Attribution.SPEAKER, true, "a", "b")))
                .contains("(according to a and b)");
        assertThat(deed(actor("Red Front", Attribution.SPEAKER, true, "a", "b", "c", "d")))
                .contains("(according to a, b and 2 others)");
        assertThat(deed(actor("Red Front", Attribution.SPEAKER, true, "red front")))
                .isEqualTo("Red Front (by its own account) → Orla");
        assertThat(deed(actor("Red Front", Attribution.DENIAL, true, "the mayor")))
                .isEqualTo("Red Front (denied by the mayor) → Orla");
        assertThat(deed(actor("Red Front", Attribution.DENIAL, true, "article:1", "the mayor")))
                .isEqualTo("Red Front (denied by an unnamed outlet and the mayor) → Orla");
        assertThat(deed(actor("Red Front", Attribution.DENIAL, true)))
                .isEqualTo("Red Front (denied by the outlet itself) → Orla");
    }

    @Test
    void whatHoldsForAllIsSaidOnce() {
        assertThat(deed(
                        actor("Red Front", Attribution.SPEAKER, true, "the mayor"),
                        actor("Blue Front", Attribution.SPEAKER, true, "the mayor")))
                .isEqualTo("Red Front, Blue Front (according to the mayor) → Orla");
    }

    @Test
    void whereReportsDifferEachStandsWithItsOwn() {
        assertThat(deed(
                        actor("Red Front", Attribution.SPEAKER, false, "the mayor"),
                        actor("Blue Front", Attribution.AUTHOR, false, "article:1")))
                .isEqualTo("Red Front (according to the mayor) or Blue Front (according to an unnamed outlet) → Orla");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "Orla''s mayor, Orla’s mayor",
                "Orla’s’s mayor, Orla’s mayor",
                "Orla's's mayor, Orla's mayor",
                "Orla’s mayor, Orla’s mayor",
                "the miners’ union, the miners’ union",
            })
    void anApostropheStandsOnce(String told, String shown) {
        assertThat(WhoToWhom.name(told)).isEqualTo(shown);
    }
}
