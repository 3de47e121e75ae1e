package org.dateline.desk.web.articles;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.article.Block;
import org.dateline.core.record.ArticleLine;
import org.dateline.core.text.Text;

/**
 * Two revisions of a text, word by word where paragraphs differ.
 *
 * @param paragraphs in reading order
 */
public record TextComparison(List<Paragraph> paragraphs) {

    /** Blocks that differ in more words altogether are shown whole, one text behind the other. */
    private static final int MOST_WORDS = 6000;

    private static final String BREAK = "\n";
    private static final Pattern WORD = Pattern.compile("\\n|[\\p{L}\\p{M}\\p{N}]+|\\s|.", Pattern.DOTALL);

    public TextComparison {
        paragraphs = List.copyOf(paragraphs);
    }

    /** @param runs in reading order */
    public record Paragraph(List<Run> runs) {

        public Paragraph {
            runs = List.copyOf(runs);
        }

        public boolean isSame() {
            return runs.stream().allMatch(run -> run.kind() == Kind.SAME);
        }
    }

    /** Words that both have, or one of them. */
    public record Run(Kind kind, String words) {}

    /** Which of two texts has some words. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    static TextComparison of(ArticleLine older, ArticleLine newer) {
        Writing writing = new Writing();
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        for (AbstractDelta<String> delta : deltas(blocks(older), blocks(newer))) {
            if (delta.getType() == DeltaType.EQUAL) {
                changed(gone, come, writing);
                delta.getSource().getLines().forEach(writing::same);
            } else {
                gone.addAll(delta.getSource().getLines());
                come.addAll(delta.getTarget().getLines());
            }
        }
        changed(gone, come, writing);
        return new TextComparison(writing.paragraphs);
    }

    private static List<String> blocks(ArticleLine article) {
        Text text = Text.of(article.text());
        return article.blocks().stream()
                .map(Block::span)
                .map(span -> text.exact(span).replaceAll("\\s+", " "))
                .toList();
    }

    private static List<AbstractDelta<String>> deltas(List<String> older, List<String> newer) {
        return DiffUtils.diff(older, newer, new MyersDiffWithLinearSpace<String>(), null, true)
                .getDeltas();
    }

    /** Writes neighbouring blocks that differ, and forgets them. */
    private static void changed(List<String> older, List<String> newer, Writing writing) {
        List<String> before = words(String.join(BREAK, older));
        List<String> after = words(String.join(BREAK, newer));
        older.clear();
        newer.clear();
        if (before.size() + after.size() > MOST_WORDS) {
            writing.changed(Kind.REMOVED, before);
            writing.endParagraph();
            writing.changed(Kind.ADDED, after);
            writing.endParagraph();
            return;
        }
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        for (AbstractDelta<String> delta : deltas(before, after)) {
            List<String> from = delta.getSource().getLines();
            boolean equal = delta.getType() == DeltaType.EQUAL;
            // A space between two changed words is no reason to read them apart.
            if (!equal || from.size() == 1 && from.get(0).equals(" ") && !(gone.isEmpty() && come.isEmpty())) {
                gone.addAll(from);
                come.addAll(delta.getTarget().getLines());
            } else {
                writing.changed(Kind.REMOVED, gone);
                writing.changed(Kind.ADDED, come);
                gone.clear();
                come.clear();
                writing.changed(Kind.SAME, from);
            }
        }
        writing.changed(Kind.REMOVED, gone);
        writing.changed(Kind.ADDED, come);
        writing.endParagraph();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** Puts runs into paragraphs. */
    private static final class Writing {

        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final List<Run> runs = new ArrayList<>();

        private void same(String block) {
            runs.add(new Run(Kind.SAME, block));
            endParagraph();
        }

        private void changed(Kind kind, List<String> words) {
            StringBuilder run = new StringBuilder();
            for (String word : words) {
                if (word.equals(BREAK)) {
                    add(kind, run);
                    endParagraph();
                } else {
                    run.append(word);
                }
            }
            add(kind, run);
        }

        private void add(Kind kind, StringBuilder run) {
            if (run.length() > 0) {
                runs.add(new Run(kind, run.toString()));
                run.setLength(0);
            }
        }

        private void endParagraph() {
            if (!runs.isEmpty()) {
                paragraphs.add(new Paragraph(runs));
                runs.clear();
            }
        }
    }
}
