package org.dateline.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dateline.store.BothDatabases;
import org.junit.jupiter.api.Timeout;

class DatabaseTest {

    private final List<String> order = new CopyOnWriteArrayList<>();

    @BothDatabases
    @Timeout(60)
    void whoWritesNextWaitsUntilWhatCameToNothingIsForgotten(RecordAddress address) throws InterruptedException {
        CountDownLatch failing = new CountDownLatch(1);
        try (Database database = Database.open(address)) {
            Thread next = new Thread(() -> {
                await(failing);
                database.write(sql -> order.add("written"));
            });
            next.start();
            assertThatThrownBy(() -> database.write(
                            sql -> {
                                failing.countDown();
                                throw new IllegalStateException("in vain");
                            },
                            this::forgetSlowly))
                    .hasMessageContaining("in vain");
            next.join();
        }
        assertThat(order).containsExactly("forgotten", "written");
    }

    @BothDatabases
    @Timeout(60)
    void whoReadsSeesWhatWasWrittenLastAlsoBesideOthersAndAfterAFault(RecordAddress address) {
        try (Database database = Database.open(address)) {
            database.write(sql -> sql.execute("create table seen (n int)"));
            for (int i = 1; i <= Readers.MOST + 2; i++) {
                int written = i;
                database.write(sql -> sql.execute("insert into seen values (" + written + ")"));
                assertThatThrownBy(() -> database.read(sql -> {
                            throw new IllegalStateException("in vain");
                        }))
                        .hasMessageContaining("in vain");
                assertThat(nested(database, Readers.MOST + 1)).containsOnly(written);
            }
        }
    }

    /** What as many readings at a time see as there are, more than rest between them. */
    private static List<Integer> nested(Database database, int depth) {
        return database.read(sql -> {
            List<Integer> seen = new ArrayList<>();
            seen.add(sql.fetchOne("select count(*) from seen").get(0, Integer.class));
            if (depth > 1) {
                seen.addAll(nested(database, depth - 1));
            }
            return seen;
        });
    }

    private void forgetSlowly() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        order.add("forgotten");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
