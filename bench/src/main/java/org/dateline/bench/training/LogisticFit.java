package org.dateline.bench.training;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Logistic regression with an L2 penalty: finds the weights and the bias that make the sum of all log
 * losses plus half the penalty times the sum of the squared weights least. The bias costs nothing: it only
 * tells how rare positive examples are.
 *
 * <p>Liblinear's primal solver draws nothing at random and runs in one thread, so the same examples in the
 * same order give the same weights (R.-E. Fan and others, LIBLINEAR: A Library for Large Linear
 * Classification, 2008).
 */
final class LogisticFit {

    /** Where the solver stops, by the length of the gradient; small enough to settle the second decimal. */
    private static final double TOLERANCE = 1e-5;

    private LogisticFit() {}

    /**
     * Fits.
     *
     * @param examples some positive and some not
     */
    static Weights fit(ExampleSet examples, double penalty) {
        Linear.disableDebugOutput();
        // Liblinear weighs the losses where we weigh the squares.
        Parameter parameter = new Parameter(SolverType.L2R_LR, 1 / penalty, TOLERANCE);
        parameter.setRegularizeBias(false);
        double[] fitted = Linear.train(problem(examples), parameter).getFeatureWeights();
        SortedMap<String, Double> weights = new TreeMap<>();
        for (int feature = 0; feature < examples.features(); feature++) {
            weights.put(examples.nameOf(feature), fitted[feature]);
        }
        return new Weights(fitted[examples.features()], weights);
    }

    /** The last feature is the bias: 1 in every example. */
    private static Problem problem(ExampleSet examples) {
        Feature[] once = new Feature[examples.features() + 1];
        for (int feature = 0; feature < once.length; feature++) {
            once[feature] = new FeatureNode(feature + 1, 1);
        }
        Problem problem = new Problem();
        problem.l = examples.size();
        problem.n = once.length;
        problem.bias = 1;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            problem.x[i] = nodes(examples.row(i), once);
            problem.y[i] = examples.isPositive(i) ? 1 : -1;
        }
        return problem;
    }

    /** @param once a node for each feature that occurs once in an example, shared by all of them */
    private static Feature[] nodes(int[] row, Feature[] once) {
        Feature[] nodes = new Feature[row.length + 1];
        int size = 0;
        for (int i = 0; i < row.length; ) {
            int start = i;
            while (i < row.length && row[i] == row[start]) {
                i++;
            }
            int times = i - start;
            nodes[size++] = times == 1 ? once[row[start]] : new FeatureNode(row[start] + 1, times);
        }
        nodes[size++] = once[once.length - 1];
        return size == nodes.length ? nodes : Arrays.copyOf(nodes, size);
    }
}
