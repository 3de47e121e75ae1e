package org.dateline.bench.scale;

import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Something that happened in the made-up country of the generated news.
 *
 * @param number from 0, by day
 * @param day on which it happened
 * @param town where, from 0
 * @param sort of event, from 0, the most frequent first
 * @param actor who did it, from 0
 * @param recipient to whom, from 0
 * @param killed how many died
 */
record Happening(long number, LocalDate day, int town, int sort, int actor, int recipient, int killed) {

    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

    /**
     * The happening of a number.
     *
     * @param perDay how many there are a day
     */
    static Happening of(long number, int perDay, long seed) {
        SplittableRandom random = new SplittableRandom(seed * 31 + number);
        return new Happening(
                number,
                FIRST_DAY.plusDays(number / perDay),
                skewed(random, GeneratedNews.TOWNS),
                skewed(random, GeneratedNews.SORTS.size()),
                skewed(random, GeneratedNews.ACTORS),
                skewed(random, GeneratedNews.ACTORS),
                1 + random.nextInt(40));
    }

    /** Few are frequent, many are rare, as in any news. */
    private static int skewed(SplittableRandom random, int of) {
        double share = random.nextDouble();
        return (int) (of * share * share);
    }
}
