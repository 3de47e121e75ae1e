package org.dateline.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.bench.peer.PeerFigure;
import org.dateline.bench.peer.Peers;
import org.dateline.bench.suite.Measure;
import org.dateline.bench.suite.Outcome;

/**
 * An outcome beside the figures of others.
 *
 * @param suite the name of the suite
 * @param files the names of the measured files, without folders
 */
public record Result(String suite, List<String> files, Outcome outcome, Peers peers) {

    public Result {
        files = List.copyOf(files);
    }

    /** What was measured: {@code statements dev.jsonl}. */
    String subject() {
        return suite + " " + String.join(" ", files);
    }

    /** What others reach in a measure: baselines on the same rows first. */
    List<PeerFigure> peersOf(Measure measure) {
        List<PeerFigure> all = new ArrayList<>(measure.baselines());
        all.addAll(peers.figures(suite, files, measure.name()));
        return all;
    }

    Optional<PeerFigure> findTargetOf(Measure measure) {
        return peers.findTarget(suite, files, measure.name());
    }

    /** The others on one line: {@code two humans 84.4 · CoreNLP 70.9}. */
    String peerLine(Measure measure) {
        return String.join(
                " · ",
                peersOf(measure).stream()
                        .map(peer -> peer.peer() + " " + measure.scale().show(peer.figure()))
                        .toList());
    }

    /** A measure's figure as people read it; a dash where it is not defined. */
    static String shown(Measure measure) {
        Double figure = measure.figure();
        return figure == null ? "–" : measure.scale().show(figure);
    }
}
