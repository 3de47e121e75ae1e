package org.dateline.desk.web.filter;

/** An address that cannot be understood; the message tells what to write instead. */
public final class AddressFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AddressFault(String message) {
        super(message);
    }
}
