package org.dateline.bench.suite;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which class was answered for which.
 *
 * @param name what the classes are: {@code root}
 * @param cases in the order of the rows
 */
public record Confusion(String name, List<Case> cases) {

    public Confusion {
        cases = List.copyOf(cases);
    }

    /**
     * A question and its answer.
     *
     * @param gold the class that people gave
     * @param ours the class that was answered; null for no answer
     */
    public record Case(String gold, @Nullable String ours) {

        boolean isRight() {
            return gold.equals(ours);
        }
    }

    /** Every class that is gold or answered, in alphabetical order. */
    public List<String> classes() {
        TreeSet<String> classes = new TreeSet<>();
        for (Case one : cases) {
            classes.add(one.gold());
            Optional.ofNullable(one.ours()).ifPresent(classes::add);
        }
        return List.copyOf(classes);
    }

    /** @param ours a class, or null for no answer */
    public long count(String gold, @Nullable String ours) {
        return cases.stream()
                .filter(one -> one.gold().equals(gold) && Objects.equals(one.ours(), ours))
                .count();
    }

    /** The share of right answers. */
    public Measure accuracy(String name, String label) {
        return Measure.share(name, label, cases.stream().filter(Case::isRight).count(), cases.size());
    }

    /**
     * The mean of the F1 of every class that is gold or answered. No answer is a class of its own only in so far
     * as it is never right.
     */
    public Measure macroF1(String name, String label) {
        OptionalDouble mean = classes().stream().mapToDouble(this::f1).average();
        return new Measure(
                name, label, Scale.PERCENT, mean.isPresent() ? mean.getAsDouble() : null, cases.size(), List.of());
    }

    private double f1(String of) {
        long right = count(of, of);
        long gold = cases.stream().filter(one -> one.gold().equals(of)).count();
        long ours = cases.stream().filter(one -> of.equals(one.ours())).count();
        return 200.0 * right / (gold + ours);
    }
}
