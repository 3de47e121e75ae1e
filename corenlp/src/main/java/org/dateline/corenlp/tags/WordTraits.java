package org.dateline.corenlp.tags;

/**
 * What a word of itself tells about its own tag and, if they are rare, about those of its neighbours.
 *
 * @param candidates the tags that it can have, in the order in which they are tried
 * @param cluster the name of its cluster
 * @param isCapitalised whether its first unit is an upper-case letter
 * @param endsCompany whether it ends the name of a company
 * @param own the number of its value as the word itself
 * @param atStart the factor of each tag by its form, if it is rare, where it begins the sentence
 * @param inside the factor of each tag by its form elsewhere
 * @param before the numbers of its values as the word before another
 * @param behind the numbers of its values as the word behind another
 */
record WordTraits(
        byte[] candidates,
        boolean isRare,
        String cluster,
        boolean isCapitalised,
        boolean endsCompany,
        int own,
        double[] atStart,
        double[] inside,
        Side before,
        Side behind) {

    /**
     * The values that a neighbour has, {@link Factors#NONE} where they multiply nothing.
     *
     * @param word the word
     * @param shape its shape; counts beside rare words alone
     * @param cluster its cluster; counts beside rare words alone
     */
    record Side(int word, int shape, int cluster) {}
}
