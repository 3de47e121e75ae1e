package org.dateline.core.dictionary;

/** A text is no dictionary that can be read. */
public final class DictionaryFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DictionaryFault(String reason) {
        super(reason);
    }

    /** Why, as the end of a sentence that begins with the file's name. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
