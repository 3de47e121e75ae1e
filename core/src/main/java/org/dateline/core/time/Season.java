package org.dateline.core.time;

/** A season of the northern year, with its TIMEX3 code; a winter belongs to the year it begins in. */
enum Season {
    SPRING("SP", 3),
    SUMMER("SU", 6),
    FALL("FA", 9),
    WINTER("WI", 12);

    private final String code;
    private final int firstMonth;

    Season(String code, int firstMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
    }

    String code() {
        return code;
    }

    int firstMonth() {
        return firstMonth;
    }

    static Season ofCode(String code) {
        for (Season season : values()) {
            if (season.code.equals(code)) {
                return season;
            }
        }
        throw new IllegalArgumentException("not a season: " + code);
    }

    static Season ofFirstMonth(int month) {
        return values()[month / 3 - 1];
    }
}
