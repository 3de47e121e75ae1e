package org.dateline.bench.suite;

import java.util.List;
import org.dateline.bench.peer.PeerFigure;
import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param name its name for programs: {@code f1-speaker}
 * @param label its name for people
 * @param figure in the unit of the scale; null where it is not defined, as a share of nothing
 * @param of how many gold marks it is about
 * @param baselines what simpler ways of coding reach on the same rows
 */
public record Measure(
        String name, String label, Scale scale, @Nullable Double figure, long of, List<PeerFigure> baselines) {

    public Measure {
        baselines = List.copyOf(baselines);
    }

    /**
     * A share.
     *
     * @param part how many, at most {@code of}
     */
    public static Measure share(String name, String label, long part, long of) {
        return new Measure(name, label, Scale.PERCENT, of == 0 ? null : 100.0 * part / of, of, List.of());
    }

    /**
     * The harmonic mean of precision and recall.
     *
     * @param right matched pairs
     * @param gold what people marked
     * @param ours what Dateline found
     */
    public static Measure f1(String name, String label, long right, long gold, long ours) {
        Double figure = gold + ours == 0 ? null : 200.0 * right / (gold + ours);
        return new Measure(name, label, Scale.PERCENT, figure, gold, List.of());
    }

    /**
     * A mean number of things.
     *
     * @param of how many rows they are in
     */
    public static Measure mean(String name, String label, long number, long of) {
        return new Measure(name, label, Scale.MEAN, of == 0 ? null : (double) number / of, of, List.of());
    }

    /**
     * A number of things that should not be there.
     *
     * @param of how many rows they are in
     */
    public static Measure surplus(String name, String label, long number, long of) {
        return new Measure(name, label, Scale.SURPLUS, (double) number, of, List.of());
    }

    /** A number of things. */
    public static Measure count(String name, String label, long number) {
        return new Measure(name, label, Scale.COUNT, (double) number, number, List.of());
    }

    /** The same beside what others reach on the same rows. */
    public Measure beside(List<PeerFigure> others) {
        return new Measure(name, label, scale, figure, of, others);
    }
}
