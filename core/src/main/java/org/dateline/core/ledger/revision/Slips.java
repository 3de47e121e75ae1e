package org.dateline.core.ledger.revision;

/** How many slips of the pen lie between two words: a letter more, fewer or another, or two that changed places. */
final class Slips {

    private Slips() {}

    /** The optimal string alignment distance (Damerau 1964, Levenshtein 1966). */
    static int between(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                least[i][j] = i == 0 || j == 0 ? i + j : step(one, other, least, i, j);
            }
        }
        return least[one.length()][other.length()];
    }

    private static int step(String one, String other, int[][] least, int i, int j) {
        int differs = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(least[i - 1][j - 1] + differs, Math.min(least[i - 1][j], least[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, least[i - 2][j - 2] + 1) : best;
    }
}
