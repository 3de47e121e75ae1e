package org.dateline.ingest.gazetteer;

import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.core.place.GeoNamesRow;

/** What a dump of GeoNames holds, told by the shape of its lines. */
public enum DumpKind {
    /** Places: allCountries, a country, cities500. */
    PLACES,
    /** Other names of places: alternateNames, alternateNamesV2. */
    NAMES,
    /** Codes and names of divisions: admin1CodesASCII, admin2Codes. */
    DIVISIONS;

    static final int NAME_CELLS = 10;
    static final int OLD_NAME_CELLS = 8;
    static final int DIVISION_CELLS = 4;

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9.]{1,20}");
    private static final Pattern CODE = Pattern.compile("[A-Z]{2}\\.[^.\t]{1,80}(?:\\.[^.\t]{1,80})?");

    /** The name in reports. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether a line is of a dump of this kind. */
    boolean fits(String line) {
        String[] cells = line.split("\t", -1);
        return switch (this) {
            case PLACES ->
                cells.length == GeoNamesRow.CELLS
                        && is(NUMBER, cells[0])
                        && is(DECIMAL, cells[4])
                        && is(DECIMAL, cells[5]);
            case NAMES ->
                (cells.length == NAME_CELLS || cells.length == OLD_NAME_CELLS)
                        && is(NUMBER, cells[0])
                        && is(NUMBER, cells[1])
                        && cells[2].length() <= 10;
            case DIVISIONS -> cells.length == DIVISION_CELLS && is(CODE, cells[0]) && is(NUMBER, cells[3]);
        };
    }

    private static boolean is(Pattern pattern, String cell) {
        return pattern.matcher(cell).matches();
    }
}
