package org.dateline.desk.web.map;

import java.util.Optional;
import org.dateline.core.place.Gazetteer;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlacePrecision;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows for which first-order divisions places stand. Thread-safe. */
@Component
public class Divisions {

    private final Gazetteer gazetteer;

    public Divisions() {
        this.gazetteer = Gazetteer.load();
    }

    /** The division that a place is. */
    public Optional<Place> itself(@Nullable Place place) {
        if (place == null || place.precision() != PlacePrecision.PROVINCE) {
            return Optional.empty();
        }
        if (place.id() != null) {
            return Optional.of(place);
        }
        return place.country() == null || place.admin1() == null
                ? Optional.empty()
                : gazetteer.findDivision(place.country(), place.admin1());
    }

    /** The division that a place is, or has its seat in. */
    public Optional<Place> governedFrom(@Nullable Place place) {
        return itself(place)
                .or(() -> Optional.ofNullable(place)
                        .filter(some -> some.precision() != PlacePrecision.PROVINCE)
                        .flatMap(gazetteer::findDivisionOfSeat));
    }
}
