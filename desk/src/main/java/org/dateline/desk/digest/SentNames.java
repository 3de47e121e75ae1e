package org.dateline.desk.digest;

import java.util.function.UnaryOperator;
import org.dateline.core.ledger.revision.Syndication;
import org.dateline.ingest.web.WebReader;

/**
 * What people outside are shown of voices: where an article lay whose outlet is not known is told without its folder, which
 * is nobody's business who is sent a letter.
 *
 * @param shown at the desk
 */
record SentNames(UnaryOperator<String> shown) implements UnaryOperator<String> {

    private static final String WITHIN = " > ";

    @Override
    public String apply(String voice) {
        String name = shown.apply(voice);
        if (!voice.startsWith(Syndication.UNNAMED)) {
            return name;
        }
        int within = name.lastIndexOf(WITHIN);
        String entry = within < 0 ? name : name.substring(within + WITHIN.length());
        return WebReader.isAddress(entry)
                ? entry
                : entry.substring(1 + Math.max(entry.lastIndexOf('/'), entry.lastIndexOf('\\')));
    }
}
