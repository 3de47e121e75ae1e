package org.dateline.desk.digest;

/**
 * How many items of one section a letter shows.
 *
 * @param items at most so many
 */
record Limits(int items) {

    static Limits of(boolean daily) {
        return new Limits(daily ? 15 : 6);
    }

    Limits fewer() {
        return new Limits(Math.max(1, items / 2));
    }

    boolean canBeFewer() {
        return items > 1;
    }
}
