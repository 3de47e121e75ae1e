package org.dateline.ingest.pdf;

/** A PDF file of which no text can be had. */
public final class PdfFault extends Exception {

    private static final long serialVersionUID = 1L;

    PdfFault(String reason) {
        super(reason);
    }

    /** The reason, to be read after the file's name and a colon. */
    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
