package org.dateline.core.ledger.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.lexicon.NameKey;
import org.dateline.core.record.ArticleLine;
import org.dateline.core.text.Text;

/** The words that an article reports in, in lower case and without punctuation, as texts are compared by them. */
final class ReportedWords {

    /** What each outlet writes anew over a text that it takes from another. */
    private static final Set<BlockType> HEADINGS = Set.of(BlockType.HEADLINE, BlockType.STANDFIRST, BlockType.SUBHEAD);

    private static final Pattern BREAK = Pattern.compile("[\\s\\-\u2010-\u2015/]+");
    private static final Pattern DECIMAL = Pattern.compile("\\D*(\\d+\\.\\d+)\\D*");

    private ReportedWords() {}

    /** Those of all blocks that report anything. */
    static List<String> all(ArticleLine article) {
        return of(article, BlockType::isReported);
    }

    /** Those of the text under the headings. */
    static List<String> running(ArticleLine article) {
        return of(article, type -> type.isReported() && !HEADINGS.contains(type));
    }

    private static List<String> of(ArticleLine article, Predicate<BlockType> wanted) {
        Text text = Text.of(article.text());
        List<String> words = new ArrayList<>();
        for (Block block : article.blocks()) {
            if (wanted.test(block.type())) {
                for (String word : BREAK.split(text.exact(block.span()))) {
                    String plain = plain(word);
                    if (!plain.isEmpty()) {
                        words.add(plain);
                    }
                }
            }
        }
        return words;
    }

    /** 3.5 is not 35. */
    private static String plain(String word) {
        Matcher decimal = DECIMAL.matcher(word);
        return decimal.matches() ? decimal.group(1) : NameKey.fold(word);
    }
}
