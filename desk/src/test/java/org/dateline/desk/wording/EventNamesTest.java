package org.dateline.desk.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.lexicon.Table;
import org.dateline.core.ontology.PloverType;
import org.dateline.store.query.IncidentRow.Happening;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each type has a plain name, and each mode that has one is a mode of its type. */
class EventNamesTest {

    private final EventNames names = EventNames.load();

    private String of(@Nullable String type, @Nullable String mode) {
        return names.of(new Happening(type, mode, "190", List.of(), List.of(), null, null, null));
    }

    @Test
    void anEventIsCalledByItsModeElseByItsType() {
        assertThat(of("ASSAULT", "aerial")).isEqualTo("air strike");
        assertThat(of("ASSAULT", "unheard-of")).isEqualTo("attack");
        assertThat(of("PROTEST", null)).isEqualTo("protest");
        assertThat(of(null, null)).isEqualTo("190");
    }

    @Test
    void everyTypeHasPlainWordsAndEveryModeIsKnown() {
        Set<String> known = new HashSet<>();
        Table.ofResource(PloverType.class, "modes.tsv")
                .rows()
                .forEach(row -> known.add(row.get("type") + row.get("mode")));
        Set<String> types = new HashSet<>();
        Table.ofResource(EventNames.class, "event-names.tsv").rows().forEach(row -> {
            types.add(row.get("type"));
            assertThat(row.get("words")).isNotBlank().doesNotContain("_");
            row.find("mode").ifPresent(mode -> assertThat(known).contains(row.get("type") + mode));
        });
        for (PloverType type : PloverType.values()) {
            assertThat(types).contains(type.name());
        }
    }
}
