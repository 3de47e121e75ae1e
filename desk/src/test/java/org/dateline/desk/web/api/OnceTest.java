package org.dateline.desk.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

/** Who waits for whom under keys, and what is kept. */
class OnceTest {

    private final Once once = new Once(Clock.systemUTC());

    @Test
    void whoWritesUnderAnotherKeyWaitsForNobody() throws ExecutionException, InterruptedException, TimeoutException {
        CountDownLatch end = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        ExecutorService others = Executors.newFixedThreadPool(3);
        try {
            Future<String> slow = others.submit(() -> once.make("a", "x", () -> {
                begun.countDown();
                await(end);
                return "first";
            }));
            begun.await();
            try {
                assertThat(others.submit(() -> once.make("b", "x", () -> "second"))
                                .get(1, TimeUnit.MINUTES))
                        .isEqualTo("second");
            } finally {
                end.countDown();
            }
            assertThat(slow.get(1, TimeUnit.MINUTES)).isEqualTo("first");
            assertThat(once.make("a", "x", () -> "again")).isEqualTo("first");
        } finally {
            others.shutdownNow();
        }
    }

    @Test
    void whatFailedIsTriedAgain() {
        assertThatThrownBy(() -> once.make("a", "x", () -> {
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(once.make("a", "x", () -> "made")).isEqualTo("made");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
