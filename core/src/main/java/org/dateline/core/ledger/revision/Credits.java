package org.dateline.core.ledger.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.record.ArticleLine;
import org.dateline.core.text.Text;

/**
 * The lines of an article that can credit an outlet: its byline, the blocks of bylines and credits, and what stands in
 * brackets in the dateline, a block of its own or the head of the first paragraph: <i>KABUL (Lapwing):</i>.
 */
final class Credits {

    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{2,60})\\)");

    /** A town, perhaps a country and a day, then brackets, then what ends a dateline. */
    private static final Pattern HEAD = Pattern.compile(
            "^\\p{Lu}[^()\\n.!?;:]{0,50}(?:\\.[^()\\n.!?;:]{0,20})?\\(([^()]{2,60})\\)\\s*[:\u2013\u2014-]");

    private Credits() {}

    /** The lines, in reading order, the byline's first. */
    static List<String> of(ArticleLine article) {
        List<String> lines = new ArrayList<>(article.publication().byline());
        Text text = Text.of(article.text());
        boolean begun = false;
        for (Block block : article.blocks()) {
            String words = text.exact(block.span());
            switch (block.type()) {
                case BYLINE, CREDIT -> lines.add(words);
                case DATELINE -> addAll(lines, BRACKETS.matcher(words));
                case PARAGRAPH -> {
                    if (!begun) {
                        addAll(lines, HEAD.matcher(words));
                    }
                }
                default -> {}
            }
            begun |= block.type() == BlockType.PARAGRAPH;
        }
        return lines;
    }

    private static void addAll(List<String> lines, Matcher found) {
        while (found.find()) {
            lines.add(found.group(1));
        }
    }
}
