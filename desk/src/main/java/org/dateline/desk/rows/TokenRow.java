package org.dateline.desk.rows;

import java.time.Instant;
import org.dateline.core.record.PartJson;
import org.dateline.store.account.ApiToken;
import org.dateline.store.query.Row;
import org.jspecify.annotations.Nullable;

/** An API token, as it is shown: all but the token itself. */
public record TokenRow(ApiToken token) implements Row {

    @Nullable
    String lastUsedAt() {
        return text(token.lastUsedAt());
    }

    @Nullable
    String expiresAt() {
        return text(token.expiresAt());
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    @Override
    public String json() {
        return PartJson.object()
                .put("kind", "token")
                .put("id", token.id())
                .put("user", token.account().value())
                .put("label", token.label())
                .put("scope", token.scope().label())
                .put("state", token.state().label())
                .put("createdAt", token.createdAt().toString())
                .put("lastUsedAt", lastUsedAt())
                .put("expiresAt", expiresAt())
                .toString();
    }
}
