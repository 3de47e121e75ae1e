package org.dateline.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dateline.core.event.SlotTest.Alternative;
import org.junit.jupiter.api.Test;

/** What a condition of a frame tells of itself follows from how it is written. */
class SlotTestTest {

    private static final List<String> WRITTEN = List.of(
            "@armed",
            "@territory",
            "=fire|shot",
            "=bridge",
            "TYPE=ASSAULT",
            "TYPE=PROTEST",
            "place",
            "number",
            "any",
            "unnamed");

    private static final List<List<String>> SLOTS =
            List.of(List.of("subject"), List.of("object"), List.of("subject", "object"), List.of("on", "subject"));

    private final Random random = new Random(9);

    private List<String> written() {
        List<String> some = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            some.add(WRITTEN.get(random.nextInt(WRITTEN.size())));
        }
        return some;
    }

    private static boolean isLexical(String written) {
        return written.startsWith("@") || written.startsWith("=") || written.startsWith("TYPE=");
    }

    @Test
    void alternativesAreWhatIsWritten() {
        int unnamed = 0;
        int[] weights = new int[3];
        for (int round = 0; round < 2000; round++) {
            List<String> written = written();
            List<String> slots = SLOTS.get(random.nextInt(SLOTS.size()));
            boolean wanted = random.nextInt(4) > 0;
            SlotTest test =
                    new SlotTest(slots, written.stream().map(Alternative::parse).toList(), wanted);

            assertThat(test.listClasses())
                    .isEqualTo(written.stream()
                            .filter(one -> one.startsWith("@"))
                            .map(one -> one.substring(1))
                            .toList());
            boolean allows = wanted && slots.equals(List.of("subject")) && written.contains("unnamed");
            assertThat(test.allowsUnnamed()).as("%s %s", slots, written).isEqualTo(allows);
            boolean sorts = written.stream().anyMatch(one -> !isLexical(one) && !one.equals("unnamed"));
            assertThat(test.weight()).as("%s", written).isEqualTo(!wanted ? 0 : sorts ? 1 : 2);
            unnamed += allows ? 1 : 0;
            weights[test.weight()]++;
        }
        assertThat(unnamed).isGreaterThan(50);
        assertThat(Arrays.stream(weights).boxed())
                .allSatisfy(count -> assertThat(count).isGreaterThan(300));
    }

    @Test
    void wordsAreTakenApart() {
        assertThat(Alternative.parse("=fire|shot").lemmas()).containsExactlyInAnyOrder("fire", "shot");
    }

    @Test
    void whatIsNoTestIsRefused() {
        assertThatThrownBy(() -> Alternative.parse("armed-group")).hasMessage("no such test: armed-group");
        assertThatThrownBy(() -> Alternative.parse("TYPE=WAR")).isInstanceOf(IllegalArgumentException.class);
    }
}
