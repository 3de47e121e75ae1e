package org.dateline.archive.run;

import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/** Tells when a task has ended, until it is closed. */
final class TaskWatch implements AutoCloseable {

    private final SparkContext context;

    private final SparkListener listener;

    private TaskWatch(SparkContext context, SparkListener listener) {
        this.context = context;
        this.listener = listener;
    }

    static TaskWatch over(SparkContext context, Runnable taskEnded) {
        SparkListener listener = new SparkListener() {
            @Override
            public void onTaskEnd(SparkListenerTaskEnd ended) {
                taskEnded.run();
            }
        };
        context.addSparkListener(listener);
        return new TaskWatch(context, listener);
    }

    @Override
    public void close() {
        context.removeSparkListener(listener);
    }
}
