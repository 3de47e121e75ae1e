package org.dateline.core.ledger.correction;

/**
 * Something that an analyst says of the record.
 *
 * @param author who says so
 * @param reason why; never blank
 */
public record Correction(Change change, String author, String reason) {

    public Correction {
        if (author.isBlank()) {
            throw new IllegalArgumentException("a correction has an author");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a correction has a reason");
        }
    }
}
