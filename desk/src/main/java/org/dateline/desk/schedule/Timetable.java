package org.dateline.desk.schedule;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.ScheduledExecutionsFilter;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.jdbc.AutodetectJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs chores when they are due. The schedule is kept in the record by db-scheduler: of several programs that share a record
 * one runs each chore of a thing at a time, and what one that is killed had begun is begun again by another. What the chores
 * tell is compared with the schedule again and again, so that whatever was added elsewhere, or put off by a clock that was
 * wrong, comes to its turn. Thread-safe.
 */
public final class Timetable implements AutoCloseable {

    /**
     * How a timetable is run.
     *
     * @param threads chores that are run at the same time
     * @param looking from one look at what is due to the next
     * @param heartbeat from one sign of life to the next; four that are missed mean that a program was killed
     * @param patience how long chores under way are waited for at the end
     */
    public record Pace(int threads, Duration looking, Duration heartbeat, Duration patience) {

        public static final Pace USUAL =
                new Pace(8, Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(60));
    }

    private static final Logger LOG = System.getLogger(Timetable.class.getName());
    private static final int MISSED_HEARTBEATS = 4;
    /** So often the scheduler looks for programs that were killed, in heartbeats. */
    private static final int SEARCH_HEARTBEATS = 2;

    private static final int IDLE_LOOK_MILLIS = 200;
    private static final Duration FOR_EVER = Duration.ofDays(36_500);
    private static final Duration AFTER_FAULT = Duration.ofMinutes(1);

    private final List<Chore> chores;
    private final Clock clock;
    private final Pace pace;
    private final Consumer<Outlook> listener;
    private final String name = ProcessHandle.current().pid() + "-" + UUID.randomUUID();
    private final Scheduler scheduler;
    private final ScheduledExecutorService comparing = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "timetable");
        thread.setDaemon(true);
        return thread;
    });

    /** @param schedule connections to the database with the table of the schedule */
    public Timetable(DataSource schedule, Clock clock, Pace pace, List<Chore> chores) {
        this(schedule, clock, pace, chores, outlook -> {});
    }

    /** @param listener is told at the start, and again and again, what is before it; by one thread at a time */
    public Timetable(DataSource schedule, Clock clock, Pace pace, List<Chore> chores, Consumer<Outlook> listener) {
        this.listener = listener;
        this.chores = List.copyOf(chores);
        this.clock = clock;
        this.pace = pace;
        this.scheduler = new ClockedBuilder(
                        schedule, this.chores.stream().<Task<?>>map(this::task).toList(), clock)
                .tableName("scheduled_task")
                .jdbcCustomization(new AutodetectJdbcCustomization(schedule, true))
                .schedulerName(new SchedulerName.Fixed(name))
                .threads(pace.threads())
                .pollingInterval(pace.looking())
                .heartbeatInterval(pace.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(pace.patience())
                // Chores of others' that share the table; what it does not know it leaves alone.
                .deleteUnresolvedAfter(FOR_EVER)
                .failureLogging(LogLevel.DEBUG, false)
                .build();
    }

    /** Begins; chores that are due already are run at once. */
    public void start() {
        compare();
        scheduler.start();
        comparing.scheduleWithFixedDelay(
                this::compare, pace.looking().toMillis(), pace.looking().toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Goes on until nothing is due and nothing under way, in this program or another. */
    public void awaitNothingDue() throws InterruptedException {
        while (!isIdle()) {
            TimeUnit.MILLISECONDS.sleep(IDLE_LOOK_MILLIS);
        }
    }

    private boolean isIdle() {
        Instant now = clock.instant();
        return scheduler.getCurrentlyExecuting().isEmpty()
                && chores.stream()
                        .flatMap(chore -> chore.listDue().values().stream())
                        .noneMatch(at -> !at.isAfter(now));
    }

    private Task<Void> task(Chore chore) {
        return Tasks.custom(chore.name(), Void.class).onDeadExecutionRevive().execute((instance, context) -> {
            Instant next = run(chore, instance, context);
            return (complete, operations) -> {
                if (next == null) {
                    operations.remove();
                } else {
                    operations.reschedule(complete, next);
                }
            };
        });
    }

    private @Nullable Instant run(Chore chore, TaskInstance<Void> instance, ExecutionContext context) {
        if (context.getSchedulerState().isShuttingDown()) {
            return clock.instant();
        }
        try {
            chore.run(instance.getId());
            return chore.listDue().get(instance.getId());
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the chore " + chore.name() + " of " + instance.getId() + " failed", e);
            return clock.instant().plus(AFTER_FAULT);
        }
    }

    /** Puts on the schedule what is due, as soon as it is due; a fault that passes is mended by the next comparison. */
    private void compare() {
        try {
            Sight sight = new Sight(clock.instant());
            chores.forEach(chore -> compare(chore, sight));
            listener.accept(sight.outlook());
            // The scheduler waits by the clock: one that is set back would have it wait as long as it was set back.
            scheduler.triggerCheckForDueExecutions();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "the schedule cannot be compared with what is due", e);
        }
    }

    private void compare(Chore chore, Sight sight) {
        Map<String, Instant> scheduled = new HashMap<>();
        Map<String, String> picked = new HashMap<>();
        for (ScheduledExecution<Object> one :
                scheduler.getScheduledExecutionsForTask(chore.name(), Object.class, ScheduledExecutionsFilter.all())) {
            String id = one.getTaskInstance().getId();
            scheduled.put(id, one.isPicked() ? Instant.MIN : one.getExecutionTime());
            if (one.isPicked()) {
                picked.put(id, one.getPickedBy());
            }
        }
        chore.listDue().forEach((id, at) -> {
            sight.take(id, at, picked.get(id));
            Instant known = scheduled.get(id);
            if (known == null) {
                scheduler.scheduleIfNotExists(new TaskInstance<>(chore.name(), id), at);
            } else if (known.isAfter(at)) {
                bringForward(TaskInstanceId.of(chore.name(), id), at);
            }
        });
    }

    private void bringForward(TaskInstanceId instance, Instant at) {
        try {
            scheduler.reschedule(instance, at);
        } catch (TaskInstanceCurrentlyExecutingException | TaskInstanceNotFoundException e) {
            // It has been begun meanwhile, or is done: whoever did it has looked when it is due next.
            LOG.log(Level.DEBUG, "{0} is not brought forward: {1}", instance.getId(), e.getMessage());
        }
    }

    /** Waits for chores under way, but not for ever, and leaves all others to the next start. */
    @Override
    public void close() {
        comparing.shutdownNow();
        scheduler.stop();
    }

    /** What is seen while the schedule is compared with what is due. */
    private final class Sight {
        private final Instant now;
        private final Map<String, String> held = new HashMap<>();
        private @Nullable Instant next;

        Sight(Instant now) {
            this.now = now;
        }

        /** @param holder the program that is at it; null if none is */
        void take(String id, Instant at, @Nullable String holder) {
            if (holder != null && !holder.equals(name) && !at.isAfter(now)) {
                held.put(id, holder);
            } else if (next == null || at.isBefore(next)) {
                next = at;
            }
        }

        Outlook outlook() {
            Duration longest = pace.heartbeat()
                    .multipliedBy(MISSED_HEARTBEATS + SEARCH_HEARTBEATS)
                    .plus(pace.looking());
            return new Outlook(scheduler.getCurrentlyExecuting().size(), held, now.plus(longest), next);
        }
    }

    /** A builder with the clock of our choice. */
    private static final class ClockedBuilder extends SchedulerBuilder {
        ClockedBuilder(DataSource schedule, List<Task<?>> tasks, Clock clock) {
            super(schedule, tasks);
            this.clock = clock::instant;
        }
    }
}
