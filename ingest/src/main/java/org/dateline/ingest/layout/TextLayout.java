package org.dateline.ingest.layout;

import java.util.List;
import org.dateline.ingest.date.DateLines;

/**
 * Reads the layout of plain text: of a text saved from a page, of an agency's copy, or of a few sentences.
 * Thread-safe.
 */
public final class TextLayout {

    private final Cues cues;

    public TextLayout(DateLines dateLines) {
        this.cues = new Cues(new Furniture(), new Credits(), new WireDatelines(), new Bylines(dateLines), dateLines);
    }

    /** What this layout is read with; pages share it. */
    public Cues cues() {
        return cues;
    }

    /**
     * The layout of a text.
     *
     * @param text any text; indices of the layout count in it
     */
    public Layout read(String text) {
        List<Stretch> stretches = Stretches.of(text);
        Draft draft = new Draft(stretches);
        int body = new TopMatter(cues, draft).label();
        new Body(cues, draft, body).label();
        return draft.finish();
    }
}
