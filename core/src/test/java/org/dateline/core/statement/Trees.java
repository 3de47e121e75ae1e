package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;

/**
 * Articles from trees in one line: {@code The/DT/2/det army/NN/3/nsubj left/VBD/0/root/leave}.
 *
 * <p>A token is form, tag, head, relation and, where it differs from the form, the lemma; a person's name
 * has {@code *} before the form. A sentence that begins with {@code ¶} opens a paragraph. The words are
 * parted by one space, the sentences too, the paragraphs by a line break.
 */
final class Trees {

    private Trees() {}

    static ParsedArticle article(String... trees) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int blockStart = 0;
        for (String tree : trees) {
            if (tree.startsWith("\u00B6") && text.length() > 0) {
                blocks.add(new Block(BlockType.PARAGRAPH, new Span(blockStart, text.length())));
                text.append('\n');
                blockStart = text.length();
            } else if (text.length() > 0) {
                text.append(' ');
            }
            sentences.add(sentence(sentences.size(), tree.replace("\u00B6", "").strip(), text));
        }
        blocks.add(new Block(BlockType.PARAGRAPH, new Span(blockStart, text.length())));
        Article article = new Article("a", "sha256:0", "en", Publication.UNKNOWN, Text.of(text.toString()), blocks);
        return new ParsedArticle(article, sentences);
    }

    private static Sentence sentence(int index, String tree, StringBuilder text) {
        List<Token> tokens = new ArrayList<>();
        for (String word : tree.split(" ")) {
            String[] parts = word.split("/");
            boolean person = parts[0].startsWith("*");
            String form = person ? parts[0].substring(1) : parts[0];
            if (!tokens.isEmpty()) {
                text.append(' ');
            }
            Span span = new Span(text.length(), text.length() + form.length());
            text.append(form);
            tokens.add(new Token(
                    tokens.size() + 1,
                    span,
                    form,
                    parts.length > 4 ? parts[4] : form,
                    parts[1],
                    person ? NameType.PERSON : NameType.NONE,
                    Integer.parseInt(parts[2]),
                    parts[3]));
        }
        return new Sentence(index, BlockType.PARAGRAPH, tokens);
    }
}
