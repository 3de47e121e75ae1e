package org.dateline.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.dateline.core.lexicon.LexiconFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameReaderTest {

    private static final String RAID = String.join(
            "\n",
            "# a comment",
            "frame assault.raid",
            "  verb       raid, open ~fire :on",
            "  noun       night raid",
            "  code       ASSAULT 190 -",
            "  figure     killed=object injured=on arrested=of",
            "  + Gunmen raided a farm. => Gunmen > a farm ; killed 2",
            "  - The children raided the fridge.",
            "");

    private static List<Frame> read(String text) {
        return new FrameReader("test.frames").read(text);
    }

    @Test
    void readsTriggersRolesAndExamples() {
        Frame frame = read(RAID).get(0);

        assertThat(frame.id()).isEqualTo("assault.raid");
        assertThat(frame.triggers().get(TriggerKind.VERB))
                .containsExactly(
                        new Trigger("raid", List.of(), null, null, null),
                        new Trigger("open", List.of(), null, "fire", "on"));
        assertThat(frame.triggers().get(TriggerKind.NOUN))
                .containsExactly(new Trigger("raid", List.of("night"), null, null, null));
        assertThat(frame.roles().actor()).containsExactly("subject");
        assertThat(frame.roles().recipient()).containsExactly("object");
        assertThat(frame.examples()).extracting(FrameExample::fires).containsExactly(true, false);
        assertThat(frame.examples().get(0).checks()).containsExactly("killed 2");
    }

    @Test
    void keepsFiguresInTheOrderOfTheFile() {
        assertThat(read(RAID).get(0).figures().keySet()).containsExactly("killed", "injured", "arrested");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  verb raid",
                "frame a\n  verb raid\n  colour red",
                "frame a\n  verb raid\n  code RAID 190 -",
                "frame a\n  verb raid\n  if object plaice\n  code ASSAULT 190 -",
                "frame a\n  verb raid\n  if object TYPE=RAID\n  code ASSAULT 190 -",
                "frame a\n  verb raid farm\n  code ASSAULT 190 -",
            })
    void namesTheFileAndLineOfAFault(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(LexiconFault.class).hasMessageContaining("test.frames:");
    }
}
