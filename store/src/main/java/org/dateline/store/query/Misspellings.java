package org.dateline.store.query;

/** How far two spellings are apart: by letters put in, left out, changed, or swapped with their neighbours. */
final class Misspellings {

    /** One slip for so many letters. */
    private static final int LETTERS_A_SLIP = 4;

    private Misspellings() {}

    /** Tells whether one can be a misspelling of the other. */
    static boolean isNear(String one, String other) {
        int most = Math.max(1, Math.min(one.length(), other.length()) / LETTERS_A_SLIP);
        return Math.abs(one.length() - other.length()) <= most && distance(one, other) <= most;
    }

    /** The number of slips. */
    static int distance(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : least(slips, one, i, other, j);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int least(int[][] slips, String one, int i, String other, int j) {
        int changed = slips[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}
