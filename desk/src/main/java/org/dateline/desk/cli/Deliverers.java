package org.dateline.desk.cli;

import java.util.Map;
import java.util.function.Function;
import org.dateline.desk.digest.DigestEditions;
import org.dateline.desk.edition.Editions;
import org.dateline.desk.subscription.Caller;
import org.dateline.desk.subscription.WebCaller;
import org.dateline.ingest.web.WebReader;
import org.dateline.store.RecordStore;

/**
 * With what verbs tell subscribers.
 *
 * @param environment the variables of the process
 * @param editions tells what is new in a record
 * @param caller calls programs
 */
record Deliverers(Map<String, String> environment, Function<RecordStore, Editions> editions, Caller caller) {

    Deliverers {
        environment = Map.copyOf(environment);
    }

    /** Those of this process. */
    static Deliverers ofProgram() {
        return new Deliverers(
                System.getenv(),
                store -> new DigestEditions(store.queries(), store.indices()),
                (address, body, headers) -> {
                    try (WebReader web = new WebOptions().open()) {
                        return new WebCaller(web).call(address, body, headers);
                    }
                });
    }
}
