package org.dateline.bench.parts;

import java.util.Collection;
import java.util.List;
import org.dateline.bench.speed.ProcessorTime;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Has JMH tell what its JVM took of the machine, all threads together, which does not depend on who else uses the machine, as
 * time on the clock does. JMH makes it in the measured JVM.
 */
public final class ProcessorTimeProfiler implements InternalProfiler {

    /** The name of what it tells, in nanoseconds a call. */
    static final String RESULT = "processor-time";

    private long begun;

    @Override
    public String getDescription() {
        return "processor time of the JVM";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        begun = ProcessorTime.nanos();
    }

    @Override
    public Collection<? extends Result> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        long calls = result.getMetadata().getAllOps();
        double nanos = (ProcessorTime.nanos() - begun) / (double) Math.max(1, calls);
        return List.of(new ScalarResult(RESULT, nanos, "ns/op", AggregationPolicy.AVG));
    }
}
