package org.dateline.core.time;

/**
 * A unit of time from {@code words.tsv}.
 *
 * @param grain the period that a count of it from a day names
 * @param step the period it is counted in on the calendar
 * @param factor how many steps one unit is
 * @param code ISO 8601 designator, with {@code T} before those of the clock: {@code D}, {@code TH}
 */
record Unit(Grain grain, Grain step, int factor, String code) {

    /** Reads {@code TS TM TH D W 2W WE M Q Y 10Y 100Y 1000Y}. */
    static Unit of(String code) {
        return switch (code) {
            case "TS", "TM", "TH" -> new Unit(Grain.DAY, Grain.DAY, 0, code);
            case "2W" -> new Unit(Grain.WEEK, Grain.WEEK, 2, code);
            case "W" -> new Unit(Grain.WEEK, Grain.WEEK, 1, code);
            case "WE" -> new Unit(Grain.WEEKEND, Grain.WEEKEND, 1, code);
            case "M" -> new Unit(Grain.MONTH, Grain.MONTH, 1, code);
            case "Q" -> new Unit(Grain.QUARTER, Grain.QUARTER, 1, code);
            case "Y" -> new Unit(Grain.YEAR, Grain.YEAR, 1, code);
            case "10Y" -> new Unit(Grain.YEAR, Grain.YEAR, 10, code);
            case "100Y" -> new Unit(Grain.YEAR, Grain.YEAR, 100, code);
            case "1000Y" -> new Unit(Grain.YEAR, Grain.YEAR, 1000, code);
            default -> new Unit(Grain.DAY, Grain.DAY, 1, "D");
        };
    }

    /** Tells whether it is too long for the calendar to count in. */
    boolean isOpen() {
        return factor >= 1000;
    }

    /**
     * The TIMEX3 duration of a number of units.
     *
     * @param n a decimal number, or {@code X} where it is not told
     */
    String duration(String n) {
        if (n.equals("X")) {
            return factor > 1 ? "PX" + step.unit() : code.startsWith("T") ? "PTX" + code.substring(1) : "PX" + code;
        }
        double number = Double.parseDouble(n);
        long whole = (long) Math.floor(number);
        boolean half = number - whole == 0.5;
        if (factor > 1) {
            return "P" + Math.round(number * factor) + step.unit();
        }
        return switch (code) {
            case "Q" -> "P" + Math.round(number * 3) + "M";
            case "TH" -> half ? "PT" + count(whole, "H") + "30M" : "PT" + plain(n) + "H";
            case "Y" -> half ? "P" + count(whole, "Y") + "6M" : "P" + plain(n) + "Y";
            default -> code.startsWith("T") ? "PT" + plain(n) + code.substring(1) : "P" + plain(n) + code;
        };
    }

    private static String count(long number, String code) {
        return number == 0 ? "" : number + code;
    }

    private static String plain(String n) {
        return n.endsWith(".0") ? n.substring(0, n.length() - 2) : n;
    }
}
