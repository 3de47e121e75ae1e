package org.dateline.desk.web.account;

import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.store.account.Role;

/** Words of closed choices, as forms send and pages show them. */
final class Choices {

    private Choices() {}

    /** One of some; empty if it is none. */
    static <E extends Enum<E>> Optional<E> of(E[] all, String typed) {
        return Stream.of(all)
                .filter(choice -> choice.name().equalsIgnoreCase(typed))
                .findFirst();
    }

    /** A role with its article. */
    static String inWords(Role role) {
        return (role == Role.VIEWER ? "a " : "an ") + role.label();
    }
}
