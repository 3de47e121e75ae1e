package org.dateline.store;

import org.dateline.store.ledger.EntryContent.CoderId;

/**
 * A captured article with what was coded of it, to be kept.
 *
 * @param origin where it was found, as its giver wrote it
 * @param bytes as they were found; not copied, nobody changes them
 * @param lines the record's lines of it, the article's own first
 * @param coder what coded it
 */
@SuppressWarnings("ArrayRecordComponent")
public record CodedCapture(String origin, byte[] bytes, String lines, CoderId coder) {}
