package org.dateline.core.situation.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dateline.core.ledger.incident.IncidentStatus;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.record.Excerpt;
import org.dateline.core.record.PlacePart;
import org.dateline.core.situation.index.Contribution.Circumstances;
import org.dateline.core.situation.index.Contribution.Side;
import org.dateline.core.situation.index.Contribution.Voices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written of contributions is read back. */
class ContributionJsonTest {

    private static final Place ORLA = new Place("Orla", null, null, null, "Tarn", 34.5, -69, PlacePrecision.POINT);

    private static Contribution contribution(@Nullable PlacePart place, @Nullable LocalDate earliest, String weight) {
        return new Contribution(
                IndexName.PRESSURE,
                "demand",
                "a1",
                new Circumstances(
                        List.of(new Side("\"Green\" Front", List.of())),
                        List.of(new Side("Pakistan", List.of("PAKGOV", "PAK"))),
                        place,
                        earliest,
                        null),
                IncidentStatus.DISPUTED,
                new Voices(List.of("Lantern", "the Wire"), 1),
                Weight.of(weight),
                List.of("b2", "a1"));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        PlacePart place = new PlacePart(new Excerpt(0, 8, "the town"), ORLA, 0.25);
        PlacePart unknown = new PlacePart(new Excerpt(0, 4, "Zarn"), null, 0);
        for (Contribution contribution : List.of(
                contribution(place, LocalDate.parse("2021-08-01"), "-1.25"),
                contribution(unknown, null, "100"),
                contribution(null, null, "0"))) {
            String json = ContributionJson.write(contribution).toString();
            assertThat(ContributionJson.read(json)).isEqualTo(contribution);
        }
        assertThat(ContributionJson.write(contribution(null, null, "100")).toString())
                .contains("\"weight\":100,");
    }

    @Test
    void whatIsNoneIsRefused() {
        for (String json : List.of("", "{}", "{\"index\":\"weather\"}", "[1", "{\"index\":\"pressure\",\"sort\":7}")) {
            assertThatThrownBy(() -> ContributionJson.read(json)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
