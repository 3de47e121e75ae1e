package org.dateline.desk.web.articles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.record.Excerpt;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;

/**
 * A block of an article with what is coded of it.
 *
 * @param pieces in reading order; together they are the words of the block
 * @param notes on the lines whose sentences begin in it
 */
public record Passage(BlockType type, List<Piece> pieces, List<Note> notes) {

    private static final int FIRST = 6;

    public Passage {
        pieces = List.copyOf(pieces);
        notes = List.copyOf(notes);
    }

    /**
     * Words that all belong to the same lines.
     *
     * @param sentences the numbers of the lines in whose sentence they are, parted by spaces; empty for none
     * @param spans the numbers of the lines which name them: as a trigger, a cue, a speaker, content
     * @param style what they are, as styles; empty for none
     */
    public record Piece(String words, String sentences, String spans, String style) {

        public boolean isMarked() {
            return !sentences.isEmpty() || !spans.isEmpty();
        }
    }

    /** The notes that stand beside it at once. */
    public List<Note> first() {
        return notes.subList(0, Math.min(FIRST, notes.size()));
    }

    /** The notes that are folded away, as the block is too short for them. */
    public List<Note> rest() {
        return notes.subList(Math.min(FIRST, notes.size()), notes.size());
    }

    /** What is small print, and nothing is coded of. */
    public boolean isFaded() {
        return !type.isReported();
    }

    /** What sort of block it is, for those that are no plain paragraphs; empty for these. */
    public String label() {
        return switch (type) {
            case PARAGRAPH, HEADLINE, STANDFIRST, SUBHEAD, QUOTE -> "";
            default -> type.label();
        };
    }

    static Passage of(Text text, Block block, List<Note> notes) {
        List<Mark> marks = new ArrayList<>();
        for (Note note : notes) {
            marks.add(new Mark(note.sentence(), note.number(), ""));
            note.spans().forEach(span -> marks.add(new Mark(span.words(), note.number(), span.style())));
        }
        return new Passage(block.type(), pieces(text, block.span(), marks), notes);
    }

    /** Words of a line; without a style they are its sentence. */
    private record Mark(Excerpt words, int number, String style) {

        boolean isSentence() {
            return style.isEmpty();
        }
    }

    /** Cuts where marks begin and end, and goes along the cuts with the marks that are open there. */
    private static List<Piece> pieces(Text text, Span block, List<Mark> marks) {
        List<Mark> byStart = marks.stream()
                .filter(mark ->
                        mark.words().start() < block.end() && mark.words().end() > block.start())
                .sorted(Comparator.comparingInt(mark -> mark.words().start()))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
        byStart.forEach(mark -> {
            cuts.add(Math.max(block.start(), mark.words().start()));
            cuts.add(Math.min(block.end(), mark.words().end()));
        });
        List<Piece> pieces = new ArrayList<>();
        List<Mark> open = new ArrayList<>();
        int next = 0;
        int from = cuts.first();
        for (int to : cuts.tailSet(from, false)) {
            int at = from;
            while (next < byStart.size() && byStart.get(next).words().start() <= at) {
                open.add(byStart.get(next++));
            }
            open.removeIf(mark -> mark.words().end() <= at);
            pieces.add(piece(text.exact(new Span(from, to)), open));
            from = to;
        }
        return pieces;
    }

    private static Piece piece(String words, List<Mark> open) {
        return new Piece(
                words,
                numbers(open, true),
                numbers(open, false),
                open.stream()
                        .map(Mark::style)
                        .filter(style -> !style.isEmpty())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    private static String numbers(List<Mark> open, boolean sentences) {
        return open.stream()
                .filter(mark -> mark.isSentence() == sentences)
                .map(mark -> Integer.toString(mark.number()))
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
