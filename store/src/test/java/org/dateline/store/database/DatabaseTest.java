package org.dateline.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
