package org.dateline.ingest.page;

import org.dateline.core.article.Publication;
import org.dateline.ingest.layout.Layout;

/**
 * The article of a page.
 *
 * @param text its blocks, parted by an empty line each
 * @param layout what the blocks are
 * @param publication what the page's metadata and its visible lines tell
 * @param isOutletGiven whether the page names no outlet and has the one that was told beside it
 */
public record Page(String text, Layout layout, Publication publication, boolean isOutletGiven) {}
