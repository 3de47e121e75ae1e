package org.dateline.desk.web.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.desk.SmallRecord;
import org.dateline.desk.web.RunningDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** How many files are written at once, who may fetch them meanwhile, and what stays of them. */
@Timeout(300)
class LongAnswersTest {

    @TempDir
    Path folder;

    @Test
    void whoComesWhileAsManyFilesAreWrittenAsCanBeIsToldWhenToComeAgain() throws Exception {
        ExecutorService others = Executors.newFixedThreadPool(LongAnswers.MOST);
        CountDownLatch begun = new CountDownLatch(LongAnswers.MOST);
        CountDownLatch end = new CountDownLatch(1);
        try (RunningDesk desk = RunningDesk.on(Path.of(SmallRecord.in(folder)))) {
            LongAnswers answers = desk.part(LongAnswers.class);
            List<Future<?>> sent = new ArrayList<>();
            for (int i = 0; i < LongAnswers.MOST; i++) {
                sent.add(others.submit(() -> {
                    answers.send(noResponse(), out -> hold(begun, end));
                    return null;
                }));
            }
            begun.await();

            for (String path : List.of("/export/events.csv", "/trends/violence/contributions.csv")) {
                HttpResponse<String> refused = desk.get(path);
                assertThat(refused.statusCode()).as(path).isEqualTo(429);
                assertThat(refused.headers().firstValue("Retry-After")).hasValue("15");
                assertThat(refused.headers().firstValue("Content-Disposition")).isEmpty();
                assertThat(refused.body()).contains("try again in 15 seconds");
            }
            assertThat(desk.get("/api/v1/indices/violence/contributions")
                            .headers()
                            .firstValue("Content-Type"))
                    .hasValue("application/problem+json");
            assertThat(desk.get("/").statusCode()).as("a page").isEqualTo(200);

            end.countDown();
            for (Future<?> one : sent) {
                assertThatThrownBy(one::get).isInstanceOf(ExecutionException.class);
            }
            assertThat(desk.get("/export/events.csv").statusCode()).isEqualTo(200);
        } finally {
            end.countDown();
            others.shutdownNow();
        }
    }

    @Test
    void whoTakesLongToFetchHoldsUpNobody() throws Exception {
        ExecutorService others = Executors.newFixedThreadPool(LongAnswers.MOST);
        CountDownLatch fetching = new CountDownLatch(LongAnswers.MOST);
        CountDownLatch end = new CountDownLatch(1);
        try (RunningDesk desk = RunningDesk.on(Path.of(SmallRecord.in(folder)))) {
            LongAnswers answers = desk.part(LongAnswers.class);
            List<Future<?>> sent = new ArrayList<>();
            for (int i = 0; i < LongAnswers.MOST; i++) {
                sent.add(others.submit(() -> {
                    answers.send(slowResponse(fetching, end), out -> out.write("some words"));
                    return null;
                }));
            }
            fetching.await();

            assertThat(desk.get("/export/events.csv").statusCode()).isEqualTo(200);
            end.countDown();
            for (Future<?> one : sent) {
                one.get();
            }
        } finally {
            end.countDown();
            others.shutdownNow();
        }
    }

    /** One that takes no byte before an end. */
    private static HttpServletResponse slowResponse(CountDownLatch fetching, CountDownLatch end) {
        ServletOutputStream slow = new ServletOutputStream() {
            @Override
            public void write(int oneByte) throws IOException {
                fetching.countDown();
                try {
                    end.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }
        };
        return (HttpServletResponse) Proxy.newProxyInstance(
                LongAnswersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (response, method, arguments) -> method.getName().equals("getOutputStream") ? slow : null);
    }

    /** One whose writing comes to nothing, so that nothing is sent. */
    private static void hold(CountDownLatch begun, CountDownLatch end) {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("in vain");
    }

    private static HttpServletResponse noResponse() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                LongAnswersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (response, method, arguments) -> null);
    }

    @Test
    void noFileStaysHoweverTheWritingEnds() throws IOException {
        Path file = Files.createTempFile(folder, "answer", null);
        assertThatThrownBy(() -> LongAnswers.spool(file, out -> {
                    out.write("some words");
                    throw new IllegalStateException("in vain");
                }))
                .hasMessage("in vain");

        assertThat(folder).isEmptyDirectory();
    }
}
