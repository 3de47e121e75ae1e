package org.dateline.bench.peer;

/**
 * What somebody else reaches.
 *
 * @param peer a system, or people who annotate
 * @param figure in the unit of the measure
 * @param from where it was measured or published
 */
public record PeerFigure(String peer, double figure, String from) {}
