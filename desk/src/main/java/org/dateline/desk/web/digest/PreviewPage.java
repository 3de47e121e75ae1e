package org.dateline.desk.web.digest;

import org.dateline.desk.edition.Letter;
import org.dateline.desk.web.frame.Frame;

/**
 * What a letter would be.
 *
 * @param about whose it is, or what it is of
 * @param news how many items are new
 * @param html where the letter stands as programs of mail show it
 */
public record PreviewPage(Frame frame, String about, int news, Letter letter, String html) {}
