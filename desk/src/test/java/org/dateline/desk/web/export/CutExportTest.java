package org.dateline.desk.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import org.dateline.desk.OneEvent;
import org.dateline.desk.web.RunningDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that cannot be sent whole is not sent. */
class CutExportTest {

    private static final int EVENTS = 200;

    @TempDir
    Path folder;

    @Test
    void nothingIsSentWhereTheRecordCannotBeReadToTheEnd() throws SQLException {
        Path record = folder.resolve("dateline.db");
        try (RunningDesk desk = RunningDesk.on(record)) {
            LocalDate first = LocalDate.parse("2021-01-01");
            for (int i = 0; i < EVENTS; i++) {
                new OneEvent(i, first.plusDays(i).toString(), "Gunmen of band " + i + " raided a town.")
                        .in(desk.store());
            }
            assertThat(desk.get("/export/events.jsonl").body().lines()).hasSize(EVENTS);
        }
        damageTheOldest(record);

        try (RunningDesk desk = RunningDesk.on(record)) {
            HttpResponse<String> refused = desk.get("/export/events.jsonl");
            assertThat(refused.statusCode()).isEqualTo(500);
            assertThat(refused.body()).doesNotContain("Gunmen of band");
            assertThat(desk.get("/export/events.jsonl?from=2021-06-01").body().lines())
                    .isNotEmpty();
            assertThat(desk.get("/export/events.jsonl?to=2021-01-02").statusCode())
                    .isEqualTo(500);
        }
    }

    private static void damageTheOldest(Path record) throws SQLException {
        try (Connection sql = DriverManager.getConnection("jdbc:sqlite:" + record);
                Statement statement = sql.createStatement()) {
            assertThat(statement.executeUpdate("update content set packed = x'00' where id <= 2"))
                    .isEqualTo(2);
        }
    }
}
