package org.dateline.bench.event;

import org.dateline.bench.coded.CodedRow;

/** A gold record and what is coded in its sentence. */
record RecordScore(GoldRecord gold, CodedRow coded) {

    /** The sentence, by which records of the same one are found. */
    String sentence() {
        return coded.row().text().toString();
    }
}
