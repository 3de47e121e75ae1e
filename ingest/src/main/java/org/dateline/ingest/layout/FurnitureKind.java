package org.dateline.ingest.layout;

import org.dateline.core.article.BlockType;

/** What a line that fits a cue of {@code furniture.tsv} is. */
public enum FurnitureKind {
    /** Advertising for the outlet's own or others' offers, and links to other stories. */
    PROMO(BlockType.PROMO),
    /** The text of a box with a title of its own: a title-like line right before it belongs to it. */
    PROMO_BOX(BlockType.PROMO),
    /** The title of a list of links: the title-like lines after it belong to it. */
    PROMO_LIST(BlockType.PROMO),
    /** Buttons, section names, notices. */
    NAVIGATION(BlockType.NAVIGATION),
    /** The title of a box that explains the background. */
    EXPLAINER(BlockType.EXPLAINER),
    /** Who wrote, edited or contributed. */
    BYLINE(BlockType.BYLINE),
    /** A caption that says so at its start. */
    CAPTION(BlockType.CAPTION);

    private final BlockType block;

    FurnitureKind(BlockType block) {
        this.block = block;
    }

    public BlockType block() {
        return block;
    }
}
