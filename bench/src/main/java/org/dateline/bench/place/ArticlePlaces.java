package org.dateline.bench.place;

/**
 * How one article compares, under both conventions on demonyms.
 *
 * @param demonyms how many of the places found are named by demonyms: Turkish, Afghans
 * @param markedDemonyms how many of these are marked
 * @param with as if demonyms were asked for
 * @param without as if they were not
 */
record ArticlePlaces(int demonyms, int markedDemonyms, PlaceTally with, PlaceTally without) {}
