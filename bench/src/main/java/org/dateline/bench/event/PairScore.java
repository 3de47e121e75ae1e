package org.dateline.bench.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.core.ontology.PloverType;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a marked pair.
 *
 * @param gold the root that people gave
 * @param goldQuad short name of the quad that people gave
 * @param ours the type of the answer; null for none
 * @param recorded the type of the event of the record that stands best between the two; null for none
 * @param coded the roots of all events of the text
 * @param between the roots of the events in which the source acts on the target
 * @param turned whether an event has the target act on the source, and none the source on the target
 * @param example the row, as errors show it
 */
record PairScore(
        Root gold,
        String goldQuad,
        @Nullable PloverType ours,
        @Nullable PloverType recorded,
        Set<Root> coded,
        Set<Root> between,
        boolean turned,
        ErrorExample example) {

    PairScore {
        coded = Set.copyOf(coded);
        between = Set.copyOf(between);
    }

    Optional<Root> findOurs() {
        return Optional.ofNullable(ours).map(Root::of);
    }

    @Nullable
    String recordedName() {
        return recorded == null ? null : Root.of(recorded).name();
    }

    @Nullable
    String recordedQuad() {
        return recorded == null ? null : recorded.quad().shortName();
    }

    @Nullable
    String oursName() {
        return ours == null ? null : Root.of(ours).name();
    }

    @Nullable
    String ourQuad() {
        return ours == null ? null : ours.quad().shortName();
    }

    boolean isRight() {
        return findOurs().filter(gold::equals).isPresent();
    }

    /** What went wrong, in the words of {@link PairMeasures}; empty if nothing did. */
    List<String> errors() {
        List<String> errors = new ArrayList<>(2);
        if (ours == null) {
            errors.add(PairMeasures.NOTHING);
        } else if (!isRight()) {
            errors.add(coded.contains(gold) ? PairMeasures.OTHER_EVENT : PairMeasures.OTHER_TYPE);
        }
        if (!coded.isEmpty() && between.isEmpty()) {
            errors.add(turned ? PairMeasures.TURNED : PairMeasures.NO_PAIR);
        }
        return errors;
    }
}
