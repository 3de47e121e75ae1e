package org.dateline.desk.web.correction;

import java.util.List;
import org.dateline.desk.correction.NearPlaces;
import org.dateline.desk.web.frame.Screens;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Names places of the gazetteer to whoever types the beginning of one. */
@RestController
public class PlacesController {

    private static final int LEAST = 2;
    private static final int MOST = 12;

    private final Screens screens;

    PlacesController(Screens screens) {
        this.screens = screens;
    }

    /**
     * Names that may be meant.
     *
     * @param names what they are called
     */
    public record Places(List<String> names) {

        public Places {
            names = List.copyOf(names);
        }
    }

    /** Options for a list of data, of a few places whose names begin so. */
    @GetMapping("/corrections/places")
    ResponseEntity<byte[]> places(@RequestParam(defaultValue = "") String place) {
        return screens.show(
                "evidence/places",
                new Places(
                        place.strip().length() < LEAST
                                ? List.of()
                                : NearPlaces.beginning(place, MOST).stream()
                                        .map(NearPlaces::label)
                                        .distinct()
                                        .toList()));
    }
}
