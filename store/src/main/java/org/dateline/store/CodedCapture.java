package org.dateline.store;

import org.dateline.store.ledger.EntryContent.CoderId;
import org.dateline.store.ledger.EntryContent.ReadAs;

/**
 * A captured article with what was coded of it, to be kept.
 *
 * @param origin where it was found, as its giver wrote it
 * @param bytes as they were found; not copied, nobody changes them
 * @param lines the record's lines of it, the article's own first
 * @param coder what coded it
 * @param readAs what its giver knew of it beside its bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record CodedCapture(String origin, byte[] bytes, String lines, CoderId coder, ReadAs readAs) {}
