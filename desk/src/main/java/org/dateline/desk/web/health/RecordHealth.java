package org.dateline.desk.web.health;

import org.dateline.store.database.StoreFault;
import org.dateline.store.query.Queries;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the record answers. Of the reason why it does not only the kind is told. Thread-safe. */
@Component("record")
public class RecordHealth implements HealthIndicator {

    private final Queries queries;

    RecordHealth(Queries queries) {
        this.queries = queries;
    }

    @Override
    public Health health() {
        try {
            return Health.up().withDetail("empty", queries.isEmpty()).build();
        } catch (StoreFault fault) {
            return Health.down().withDetail("reason", fault.kind()).build();
        }
    }
}
