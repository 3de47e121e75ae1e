package org.dateline.core.place;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a GeoNames dump of places: 19 cells parted by tabs, as GeoNames' readme tells.
 *
 * @param ascii the name in plain letters; may be empty
 * @param alternates other names, parted by commas
 * @param latitude degrees north, from -90 to 90
 * @param longitude degrees east, from -180 to 180
 * @param featureClass one letter; empty if unknown
 * @param population inhabitants; 0 if unknown
 */
public record GeoNamesRow(
        int id,
        String name,
        String ascii,
        String alternates,
        double latitude,
        double longitude,
        String featureClass,
        String featureCode,
        String country,
        String admin1,
        String admin2,
        long population) {

    /** Cells of a line. */
    public static final int CELLS = 19;

    /** A line that is none of such a dump. */
    public static final class BadRow extends Exception {

        private static final long serialVersionUID = 1L;

        public BadRow(String reason) {
            super(reason);
        }

        /** Why, in a few words. */
        public String reason() {
            return String.valueOf(getMessage());
        }
    }

    /** @throws BadRow if the line is damaged */
    public static GeoNamesRow of(String line) throws BadRow {
        String[] cells = cells(line, CELLS);
        if (cells[1].isBlank()) {
            throw new BadRow("no name");
        }
        return new GeoNamesRow(
                id(cells[0]),
                cells[1],
                cells[2],
                cells[3],
                degrees(cells[4], 90, "latitude"),
                degrees(cells[5], 180, "longitude"),
                cells[6],
                cells[7],
                cells[8].length() == 2 ? cells[8] : "",
                code(cells[10]),
                code(cells[11]),
                population(cells[14]));
    }

    /**
     * The cells of a line.
     *
     * @throws BadRow if it has not so many
     */
    public static String[] cells(String line, int expected) throws BadRow {
        String[] cells = new String[expected];
        int from = 0;
        for (int i = 0; i < expected; i++) {
            int tab = line.indexOf('\t', from);
            if (tab < 0 != (i == expected - 1)) {
                int count = count(line);
                throw new BadRow(count + (count == 1 ? " cell" : " cells") + " instead of " + expected);
            }
            cells[i] = line.substring(from, tab < 0 ? line.length() : tab);
            from = tab + 1;
        }
        return cells;
    }

    /** How many cells a line has. */
    public static int count(String line) {
        return (int) line.chars().filter(c -> c == '\t').count() + 1;
    }

    /**
     * A GeoNames id.
     *
     * @throws BadRow if a cell is none
     */
    public static int id(String cell) throws BadRow {
        long id = whole(cell, Integer.MAX_VALUE);
        if (id <= 0) {
            throw new BadRow("the id is no number from 1: " + shown(cell));
        }
        return (int) id;
    }

    private static long population(String cell) throws BadRow {
        long population = cell.isEmpty() ? 0 : whole(cell, 100_000_000_000L);
        if (population < 0) {
            throw new BadRow("inhabitants cannot be " + shown(cell));
        }
        return population;
    }

    /** The number that a cell holds; -1 for anything else. */
    private static long whole(String cell, long largest) {
        if (cell.isEmpty() || cell.length() > 12) {
            return -1;
        }
        long value = 0;
        for (int i = 0; i < cell.length(); i++) {
            int digit = cell.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value <= largest ? value : -1;
    }

    private static double degrees(String cell, double most, String what) throws BadRow {
        try {
            double degrees = Double.parseDouble(cell);
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new BadRow("no " + what + ": " + shown(cell));
    }

    private static String code(String cell) {
        return cell.length() <= 80 ? cell : "";
    }

    private static String shown(String cell) {
        return cell.isEmpty() ? "an empty cell" : cell.length() <= 40 ? cell : cell.substring(0, 40) + "…";
    }

    /** The name of the place as English news has it. */
    public String usualName() {
        return NameRules.usual(name, ascii, country);
    }

    /** The other names that English news may use. */
    public List<String> otherNames() {
        List<String> names = new ArrayList<>(List.of(name, ascii));
        int from = 0;
        while (from < alternates.length()) {
            int comma = alternates.indexOf(',', from);
            int end = comma < 0 ? alternates.length() : comma;
            String alternate = alternates.substring(from, end);
            if (NameRules.isUsable(alternate)) {
                names.add(alternate);
            }
            from = end + 1;
        }
        return names;
    }
}
