package org.dateline.desk.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.desk.rows.Table.Entry;
import org.dateline.desk.rows.Table.Head;
import org.dateline.store.account.ApiToken;
import org.jspecify.annotations.Nullable;

/** What is shown of API tokens. */
final class TokenSheet {

    private TokenSheet() {}

    static Sheet<TokenRow, TokenRow> of() {
        List<Column<TokenRow>> columns = List.of(
                new Column<>("id", row -> row.token().id()),
                new Column<>("user", row -> row.token().account().value()),
                new Column<>("label", row -> row.token().label()),
                new Column<>("scope", row -> row.token().scope().label()),
                new Column<>("state", row -> row.token().state().label()),
                new Column<>("createdAt", row -> row.token().createdAt().toString()),
                new Column<>("lastUsedAt", TokenRow::lastUsedAt),
                new Column<>("expiresAt", TokenRow::expiresAt));
        List<Head> heads = List.of(
                Head.wide("USER", 2),
                Head.wide("LABEL", 3),
                Head.fixed("SCOPE", 5),
                Head.fixed("STATE", 8),
                Head.fixed("LAST USED", 10),
                Head.fixed("LAST DAY", 10));
        return Sheet.of(columns, null, new Table<>(heads, row -> List.of(entry(row.token()))));
    }

    private static Entry entry(ApiToken token) {
        return new Entry(
                List.of(
                        token.account().value(),
                        token.label(),
                        token.scope().label(),
                        token.state().label(),
                        day(token.lastUsedAt()),
                        lastDay(token.expiresAt())),
                token.id(),
                List.of());
    }

    private static String day(@Nullable Instant moment) {
        return moment == null
                ? "–"
                : LocalDate.ofInstant(moment, ZoneOffset.UTC).toString();
    }

    /** The day on which it is of use for the last time. */
    private static String lastDay(@Nullable Instant end) {
        return day(end == null ? null : end.minusNanos(1));
    }
}
