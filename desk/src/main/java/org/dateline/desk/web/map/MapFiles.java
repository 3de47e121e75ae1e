package org.dateline.desk.web.map;

import org.dateline.desk.filter.UrlFilter;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of files with what the map shows.
 *
 * @param holders of places on the day
 * @param seized what else was seized, as a spreadsheet: it has no place
 * @param incidents of the days up to it; null if the filter lets none through
 */
public record MapFiles(
        Kinds holders, String seized, @Nullable Kinds incidents) {

    static MapFiles of(MapReader reader, MapRequest asked) {
        UrlFilter held = reader.ofHolders(asked.filter());
        String on = "?on=" + asked.on();
        return new MapFiles(
                Kinds.of(held, "/export/control", on),
                held.at("/export/seized.csv" + on),
                reader.ofIncidents(asked.filter(), asked.window())
                        .map(filter -> Kinds.of(filter, "/export/incidents", ""))
                        .orElse(null));
    }

    /** The same as a spreadsheet and as features of a map. */
    public record Kinds(String csv, String geojson) {

        private static Kinds of(UrlFilter filter, String path, String query) {
            return new Kinds(filter.at(path + ".csv" + query), filter.at(path + ".geojson" + query));
        }
    }
}
