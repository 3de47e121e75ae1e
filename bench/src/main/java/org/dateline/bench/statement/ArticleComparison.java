package org.dateline.bench.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.bench.suite.ErrorExample;
import org.dateline.bench.suite.ErrorExample.Part;
import org.dateline.core.text.Text;

/** Compares the attributions of an article with the statements found in it. Thread-safe. */
final class ArticleComparison {

    /** More than this share of a gold content must be covered for a close match, however much else ours covers. */
    private static final double CLOSE_COVERAGE = 0.8;

    private final Matcher matcher = new Matcher(Attribution.FOUND_COVERAGE);
    private final Matcher closeMatcher = new Matcher(CLOSE_COVERAGE);
    private final SpeakerKinds kinds = new SpeakerKinds();

    /** @param article its name, for examples */
    ArticleScore compare(String article, Text text, List<GoldStatement> gold, List<Attribution> ours) {
        List<Extent> goldContents =
                gold.stream().map(marked -> marked.attribution().content()).toList();
        List<Extent> ourContents = ours.stream().map(Attribution::content).toList();
        Map<Integer, Integer> matched = matcher.match(goldContents, ourContents);
        List<ScoredStatement> scored = new ArrayList<>(gold.size());
        List<ErrorExample> missed = new ArrayList<>();
        List<ErrorExample> wrongSpeaker = new ArrayList<>();
        for (int i = 0; i < gold.size(); i++) {
            GoldStatement marked = gold.get(i);
            Attribution of = marked.attribution();
            Attribution found = matched.containsKey(i) ? ours.get(matched.get(i)) : null;
            boolean right = found != null && of.hasSpeakerOf(found);
            scored.add(new ScoredStatement(
                    marked.form(),
                    kinds.of(of.speaker().words(text)),
                    countWords(of.content().words(text)),
                    found != null,
                    right));
            if (found == null) {
                missed.add(example(
                        article, text, of, new Part("type", marked.form().label())));
            } else if (!right) {
                wrongSpeaker.add(example(article, text, of, new Part("ours", words(found.speaker(), text))));
            }
        }
        return new ArticleScore(
                scored,
                ours.size(),
                closeMatcher.match(goldContents, ourContents).size(),
                missed,
                wrongSpeaker,
                spurious(article, text, ours, new HashSet<>(matched.values())));
    }

    private static List<ErrorExample> spurious(
            String article, Text text, List<Attribution> ours, Set<Integer> matched) {
        List<ErrorExample> spurious = new ArrayList<>();
        for (int j = 0; j < ours.size(); j++) {
            if (!matched.contains(j)) {
                spurious.add(example(article, text, ours.get(j)));
            }
        }
        return spurious;
    }

    private static ErrorExample example(String article, Text text, Attribution of, Part... more) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("source", words(of.speaker(), text)));
        parts.addAll(List.of(more));
        parts.add(new Part("cue", words(of.cue(), text)));
        parts.add(new Part("content", words(of.content(), text)));
        return new ErrorExample(article, parts);
    }

    private static String words(Extent extent, Text text) {
        return extent.isEmpty() ? "(none)" : extent.words(text);
    }

    private static int countWords(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? 0 : stripped.split("(?U)\\s+").length;
    }
}
