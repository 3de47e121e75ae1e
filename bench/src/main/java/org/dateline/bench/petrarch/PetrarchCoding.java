package org.dateline.bench.petrarch;

/**
 * What came of coding trees.
 *
 * @param nanos of processor time that the program took, with its start and the reading of its dictionaries
 * @param events how many lines it wrote
 */
public record PetrarchCoding(long nanos, long events) {}
