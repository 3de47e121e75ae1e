package org.dateline.store;

import org.dateline.core.record.Coding;
import org.dateline.store.ledger.EntryContent.CoderId;
import org.dateline.store.ledger.EntryContent.ReadAs;

/**
 * A capture as the record keeps it, with what was coded of it last.
 *
 * @param revision {@code sha256:} and the digest of the bytes
 * @param origin where it was found, as its giver wrote it
 * @param bytes as they were found; not copied, nobody changes them
 * @param coder what coded it last
 * @param readAs what its giver knew of it beside its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredCapture(
        String revision, String origin, byte[] bytes, CoderId coder, ReadAs readAs, Coding coding) {}
