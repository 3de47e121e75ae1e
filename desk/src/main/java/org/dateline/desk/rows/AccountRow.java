package org.dateline.desk.rows;

import org.dateline.core.record.PartJson;
import org.dateline.store.account.Account;
import org.dateline.store.query.Row;

/** An account, as it is shown. */
public record AccountRow(Account account) implements Row {

    String state() {
        return account.disabled() ? "disabled" : "enabled";
    }

    @Override
    public String json() {
        return PartJson.object()
                .put("kind", "account")
                .put("id", account.id())
                .put("name", account.name().value())
                .put("role", account.role().label())
                .put("state", state())
                .put("createdAt", account.createdAt().toString())
                .toString();
    }
}
