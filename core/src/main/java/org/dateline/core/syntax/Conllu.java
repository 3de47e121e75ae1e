package org.dateline.core.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Parsed articles as CoNLL-U.
 *
 * <p>Columns as on universaldependencies.org/format.html; the tag stands in XPOS, UPOS stays
 * unspecified. MISC holds the token's span in the article as {@code Span=12:19} and the kind of name
 * as {@code Name=PERSON}. The article stands in comments before its sentences, its text with line
 * breaks and backslashes escaped. What {@link #write} gives, {@link #read} takes back unchanged.
 */
public final class Conllu {

    private static final int COLUMNS = 10;

    private Conllu() {}

    /** Writes an article. */
    public static String write(ParsedArticle parsed) {
        StringBuilder out = new StringBuilder();
        Article article = parsed.article();
        comment(out, "newdoc id", article.id());
        comment(out, "revision", article.revision());
        comment(out, "language", article.language());
        Publication publication = article.publication();
        comment(out, "url", publication.url());
        comment(out, "outlet", publication.outlet());
        comment(out, "title", publication.title());
        publication.byline().forEach(author -> comment(out, "byline", author));
        comment(out, "published", publication.publishedAt());
        comment(out, "updated", publication.updatedAt());
        for (Block block : article.blocks()) {
            comment(out, "block", block.type().label() + " " + range(block.span()));
        }
        parsed.notParsed().forEach(span -> comment(out, "not_parsed", range(span)));
        comment(out, "article_text", article.text());
        for (Sentence sentence : parsed.sentences()) {
            write(out, sentence);
        }
        out.append('\n');
        return out.toString();
    }

    private static void write(StringBuilder out, Sentence sentence) {
        out.append('\n');
        comment(out, "sent_id", sentence.index());
        comment(out, "in_block", sentence.block().label());
        for (Token token : sentence.tokens()) {
            String misc = "Span=" + range(token.span());
            if (token.name() != NameType.NONE) {
                misc = "Name=" + token.name() + "|" + misc;
            }
            out.append(token.index()).append('\t');
            out.append(cell(token.form())).append('\t');
            out.append(cell(token.lemma())).append("\t_\t");
            out.append(token.tag()).append("\t_\t");
            out.append(token.head()).append('\t');
            out.append(token.relation()).append("\t_\t");
            out.append(misc).append('\n');
        }
    }

    private static String cell(String value) {
        return escape(value).replace("\t", "\\t");
    }

    private static void comment(StringBuilder out, String key, @Nullable Object value) {
        if (value != null) {
            out.append("# ")
                    .append(key)
                    .append(" = ")
                    .append(escape(value.toString()))
                    .append('\n');
        }
    }

    private static String range(Span span) {
        return span.start() + ":" + span.end();
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String unescape(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char escaped = text.charAt(++i);
                plain.append(
                        switch (escaped) {
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            case 't' -> '\t';
                            default -> escaped;
                        });
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /**
     * Reads articles in the order of the text.
     *
     * @throws IllegalArgumentException if a line is not of this format; the message has its number
     */
    public static List<ParsedArticle> read(String conllu) {
        return new Reader(conllu).read();
    }

    private static final class Reader {
        private final String[] lines;
        private final List<ParsedArticle> articles = new ArrayList<>();
        private @Nullable Draft draft;
        private BlockType block = BlockType.PARAGRAPH;
        private List<Token> tokens = new ArrayList<>();

        Reader(String conllu) {
            lines = conllu.split("\n", -1);
        }

        List<ParsedArticle> read() {
            for (int number = 1; number <= lines.length; number++) {
                try {
                    line(lines[number - 1]);
                } catch (RuntimeException e) {
                    throw new IllegalArgumentException("CoNLL-U line " + number + ": " + e.getMessage(), e);
                }
            }
            endArticle();
            return articles;
        }

        private void line(String line) {
            if (line.isEmpty()) {
                endSentence();
            } else if (line.startsWith("#")) {
                int equals = line.indexOf(" = ");
                if (equals > 0) {
                    comment(line.substring(2, equals), unescape(line.substring(equals + 3)));
                }
            } else {
                token(line.split("\t", -1));
            }
        }

        private void comment(String key, String value) {
            if (key.equals("newdoc id")) {
                endArticle();
                draft = new Draft(value);
            } else if (key.equals("in_block")) {
                block = BlockType.ofLabel(value);
            } else {
                current().set(key, value);
            }
        }

        private void token(String[] cells) {
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException("expected " + COLUMNS + " columns, found " + cells.length);
            }
            NameType name = findMisc(cells[9], "Name").map(NameType::valueOf).orElse(NameType.NONE);
            Span span = findMisc(cells[9], "Span")
                    .map(Conllu::span)
                    .orElseThrow(() -> new IllegalArgumentException("no Span in MISC"));
            tokens.add(new Token(
                    Integer.parseInt(cells[0]),
                    span,
                    unescape(cells[1]),
                    unescape(cells[2]),
                    cells[4],
                    name,
                    Integer.parseInt(cells[6]),
                    cells[7]));
        }

        private static Optional<String> findMisc(String misc, String key) {
            for (String entry : misc.split("\\|")) {
                if (entry.startsWith(key + "=")) {
                    return Optional.of(entry.substring(key.length() + 1));
                }
            }
            return Optional.empty();
        }

        private void endSentence() {
            if (!tokens.isEmpty()) {
                List<Sentence> sentences = current().sentences;
                sentences.add(new Sentence(sentences.size(), block, tokens));
                tokens = new ArrayList<>();
            }
        }

        private void endArticle() {
            endSentence();
            if (draft != null) {
                articles.add(draft.finish());
                draft = null;
            }
        }

        private Draft current() {
            if (draft == null) {
                throw new IllegalArgumentException("no '# newdoc id = …' before it");
            }
            return draft;
        }
    }

    private static Span span(String range) {
        int colon = range.indexOf(':');
        return new Span(Integer.parseInt(range.substring(0, colon)), Integer.parseInt(range.substring(colon + 1)));
    }

    private static final class Draft {
        private final String id;
        private String revision = "";
        private String language = "en";
        private @Nullable String url;
        private @Nullable String outlet;
        private @Nullable String title;
        private final List<String> byline = new ArrayList<>();
        private @Nullable PublicationTime published;
        private @Nullable PublicationTime updated;
        private final List<Block> blocks = new ArrayList<>();
        private final List<Span> notParsed = new ArrayList<>();
        private String text = "";
        private final List<Sentence> sentences = new ArrayList<>();

        Draft(String id) {
            this.id = id;
        }

        void set(String key, String value) {
            switch (key) {
                case "revision" -> revision = value;
                case "language" -> language = value;
                case "url" -> url = value;
                case "outlet" -> outlet = value;
                case "title" -> title = value;
                case "byline" -> byline.add(value);
                case "published" -> published = PublicationTime.parse(value);
                case "updated" -> updated = PublicationTime.parse(value);
                case "not_parsed" -> notParsed.add(span(value));
                case "article_text" -> text = value;
                case "block" -> {
                    int space = value.indexOf(' ');
                    blocks.add(
                            new Block(BlockType.ofLabel(value.substring(0, space)), span(value.substring(space + 1))));
                }
                default -> {
                    // Other comments of CoNLL-U, such as sent_id and text, repeat what the columns tell.
                }
            }
        }

        ParsedArticle finish() {
            Publication publication = new Publication(url, outlet, title, byline, published, updated);
            return new ParsedArticle(
                    new Article(id, revision, language, publication, Text.of(text), blocks), sentences, notParsed);
        }
    }
}
