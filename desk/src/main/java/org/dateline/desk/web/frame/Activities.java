package org.dateline.desk.web.frame;

import java.util.Optional;

/** Tells every page what goes on beside it. Thread-safe. */
@FunctionalInterface
public interface Activities {

    /** Empty if nothing does. */
    Optional<Activity> now();
}
