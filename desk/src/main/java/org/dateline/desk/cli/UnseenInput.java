package org.dateline.desk.cli;

import org.dateline.ingest.fault.InputFault;
import org.jspecify.annotations.Nullable;

/** Asks people for something that must not be shown while they type it. */
@FunctionalInterface
public interface UnseenInput {

    /**
     * Asks.
     *
     * @param prompt what for
     * @return what was typed; null if the input ended
     * @throws InputFault if it would be shown
     */
    char @Nullable [] ask(String prompt);

    /** That of this process; null if its stdin is no terminal. The start script tells whether it is. */
    static @Nullable UnseenInput ofSystem() {
        java.io.Console terminal = System.console();
        String terminals = System.getProperty("dateline.terminals");
        boolean isTerminal = terminals == null ? terminal != null : terminals.contains("0");
        if (!isTerminal) {
            return null;
        }
        return prompt -> {
            if (terminal == null) {
                throw new InputFault(
                        "password", "it would be shown: leave stdout to the terminal, or give the password on stdin");
            }
            return terminal.readPassword("%s", prompt);
        };
    }
}
