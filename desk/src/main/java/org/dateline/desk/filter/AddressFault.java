package org.dateline.desk.filter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An address, or what was sent along, that cannot be understood; the message tells what to write instead. */
public final class AddressFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String parameter;

    public AddressFault(String message) {
        this(null, message);
    }

    /** @param parameter the part that is wrong; null if that cannot be told */
    public AddressFault(@Nullable String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    /** The part that is wrong, if that can be told. */
    public Optional<String> parameter() {
        return Optional.ofNullable(parameter);
    }
}
