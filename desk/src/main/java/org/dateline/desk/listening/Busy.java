package org.dateline.desk.listening;

/** Answers that mean the host, and not what lies there: too many requests (RFC 6585), service unavailable (RFC 9110). */
final class Busy {

    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private Busy() {}

    static boolean is(int status) {
        return status == TOO_MANY || status == UNAVAILABLE;
    }
}
