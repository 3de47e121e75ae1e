package org.dateline.ingest.page;

/** A page without an article on it. */
public final class NoArticle extends Exception {

    private static final long serialVersionUID = 1L;

    NoArticle() {
        super("no article in this page");
    }
}
