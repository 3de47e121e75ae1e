package org.dateline.store;

import org.dateline.store.ledger.EntryContent.CoderId;
import org.jspecify.annotations.Nullable;

/**
 * A run of the program that writes to a record.
 *
 * @param id 16 hex digits
 * @param verb what it was asked to do
 * @param coder the coder that it uses; null if none
 * @param inputs digest of what it was given to read and how; null if nothing
 */
public record Run(
        String id,
        String verb,
        @Nullable CoderId coder,
        @Nullable String inputs) {}
