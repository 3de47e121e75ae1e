package org.dateline.desk.edition;

import java.util.List;
import java.util.Map;

/**
 * What is new to somebody.
 *
 * @param through the last entry of the ledger that it tells of
 * @param news how many items are new or another than he was told; 0 where there is nothing to tell
 * @param told what he knows of each item after this, by its id: only those that this tells of
 * @param letter says it in a mail
 * @param items says it to a program, each item one line of JSON
 */
public record Edition(int through, int news, Map<String, String> told, Letter letter, List<String> items) {

    public Edition {
        told = Map.copyOf(told);
        items = List.copyOf(items);
    }

    public boolean isEmpty() {
        return news == 0;
    }
}
