package org.dateline.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.dateline.store.database.StoreFault.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address shows where a record is, and no password. */
class RecordAddressTest {

    @ParameterizedTest
    @CsvSource({
        "postgresql://localhost/news, postgresql://localhost/news",
        "postgresql://localhost:5433/news?user=ann&password=secret, postgresql://localhost:5433/news",
        "postgresql://10.0.0.1:5433/news?password=secret@home, postgresql://10.0.0.1:5433/news",
        "postgresql://[::1]:5433/news?password=secret, postgresql://[::1]:5433/news",
        "'postgresql://one:1,two:2/news?password=secret', 'postgresql://one:1,two:2/news'",
        "postgresql:///news?password=secret, postgresql:///news"
    })
    void showsHostAndDatabase(String written, String shown) {
        assertThat(RecordAddress.of(written)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ann:secret@host/news",
                "postgresql://ann:my@secret@host/news",
                "postgresql://ann:my/secret@host/news",
                "postgresql://ann:my?secret@host/news",
                "postgresql://ann:my/sec?secret@host/news",
                "postgresql://host?user=ann@example&password=secret",
                "postgresql://host/news?user=ann@example&password=secret",
                "postgresql://ann:secret",
                "postgresql://host/news:secret"
            })
    void neverShowsAPassword(String written) {
        List<String> logged = new ArrayList<>();
        Handler log = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getMessage() + Arrays.toString(entry.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger driver = Logger.getLogger("org.postgresql");
        driver.addHandler(log);
        try {
            StoreFault fault = catchThrowableOfType(
                    StoreFault.class,
                    () -> Database.open(RecordAddress.of(written)).close());
            assertThat(fault).isNotNull();
            for (Throwable told = fault; told != null; told = told.getCause()) {
                assertThat(String.valueOf(told.getMessage())).doesNotContain("secret");
            }
        } finally {
            driver.removeHandler(log);
        }
        assertThat(logged).noneMatch(line -> line.contains("secret"));
    }

    @Test
    void theHostIsShownOfAnAddressThatIsRefused() {
        assertThat(catchThrowableOfType(
                        StoreFault.class, () -> RecordAddress.of("postgresql://ann:secret@db.example:5432/news")))
                .hasMessage("postgresql://db.example:5432/news: a record is a file, or"
                        + " postgresql://host/database?user=name");
    }

    @Test
    void anotherSchemeIsRefusedWithoutShowingAPassword() {
        for (String written : List.of("postgres://ann:secret@host/news", "mysql://host/news?password=secret")) {
            StoreFault fault = catchThrowableOfType(StoreFault.class, () -> RecordAddress.of(written));
            assertThat(fault.kind()).isEqualTo(Kind.MISUSED);
            assertThat(fault.getMessage())
                    .contains("postgresql://host/database", "host/news")
                    .doesNotContain("secret");
        }
    }

    @Test
    void anythingElseIsAFile() {
        assertThat(RecordAddress.of("news?password=x.db")).hasToString("news?password=x.db");
        assertThat(RecordAddress.of("news?password=x.db").isPostgreSql()).isFalse();
    }
}
