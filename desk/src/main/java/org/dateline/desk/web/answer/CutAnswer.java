package org.dateline.desk.web.answer;

/**
 * An answer of which a part is sent already and the rest will not come. Whoever meets it lets it through to the server,
 * which breaks the connection off: so nobody takes the part for the whole.
 */
public final class CutAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CutAnswer(RuntimeException why) {
        super(why);
    }
}
