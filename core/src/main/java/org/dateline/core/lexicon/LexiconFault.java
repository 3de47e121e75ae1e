package org.dateline.core.lexicon;

/** A lexicon file that breaks its own format: the message names the file, the line and the reason. */
public final class LexiconFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LexiconFault(String file, int line, String reason) {
        super(file + ":" + line + ": " + reason);
    }
}
