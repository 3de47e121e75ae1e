package org.dateline.ingest.fault;

/**
 * An input nothing can be read from, which its giver must mend: a missing file, a directory, a binary
 * file, a date that is none.
 */
public final class InputFault extends ReadingFault {

    private static final long serialVersionUID = 1L;

    /**
     * @param input the file or option at fault, as its giver wrote it
     * @param reason why, to be read after the input's name and a colon
     */
    public InputFault(String input, String reason) {
        super(OneLine.of(input) + ": " + OneLine.of(reason), reason);
    }
}
