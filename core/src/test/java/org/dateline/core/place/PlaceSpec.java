package org.dateline.core.place;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;

/** The examples of {@code places.spec}. */
record PlaceSpec(List<String> sentences, List<String> expected) {

    static List<PlaceSpec> all() {
        List<PlaceSpec> examples = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (String line : (Table.textOfResource(PlaceTagger.class, "places.spec") + "\n\n").split("\n", -1)) {
            if (line.startsWith("= ")) {
                expected.add(line.substring(2));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                sentences.add(line);
            } else if (!sentences.isEmpty()) {
                examples.add(new PlaceSpec(List.copyOf(sentences), List.copyOf(expected)));
                sentences.clear();
                expected.clear();
            }
        }
        return examples;
    }

    /** The words with one space between them, each depending on the first of its sentence. */
    static ParsedArticle parse(List<String> lines) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (String line : lines) {
            List<Token> tokens = new ArrayList<>();
            for (String word : line.split(" ")) {
                String[] parts = word.split("/");
                int start = text.length();
                text.append(parts[0]).append(' ');
                int index = tokens.size() + 1;
                tokens.add(new Token(
                        index,
                        new Span(start, text.length() - 1),
                        parts[0],
                        parts[0],
                        parts[1],
                        type(parts),
                        index == 1 ? 0 : 1,
                        index == 1 ? "root" : "dep"));
            }
            sentences.add(new Sentence(sentences.size(), BlockType.PARAGRAPH, tokens));
        }
        Text whole = Text.of(text.toString());
        List<Block> blocks = List.of(new Block(BlockType.PARAGRAPH, whole.span()));
        return new ParsedArticle(new Article("a", "sha256:0", "en", Publication.UNKNOWN, whole, blocks), sentences);
    }

    private static NameType type(String[] parts) {
        if (parts.length < 3) {
            return NameType.NONE;
        }
        return switch (parts[2]) {
            case "L" -> NameType.LOCATION;
            case "P" -> NameType.PERSON;
            case "O" -> NameType.ORGANIZATION;
            default -> throw new IllegalArgumentException("no kind of name: " + parts[2]);
        };
    }
}
