package org.dateline.core.ledger.revision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.dateline.core.record.Excerpt;

/** The lines of two codings that can be each other's counterpart. */
final class LineMatches {

    private final CodedText older;
    private final CodedText newer;

    /** The newer lines by the words of their sentence. */
    private final Map<String, List<CodedLine>> bySentence = new HashMap<>();

    /** The newer lines by the older passages that theirs were. */
    private final Map<Passage, List<CodedLine>> byOlderPassage = new HashMap<>();

    LineMatches(CodedText older, CodedText newer) {
        this.older = older;
        this.newer = newer;
        Map<Passage, List<Passage>> was = new HashMap<>();
        PassageAlignment.of(older, newer)
                .forEach(pair -> pair.newer().forEach(passage -> was.put(passage, pair.older())));
        for (CodedLine line : newer.lines()) {
            add(bySentence, line.sentence().exact(), line);
            newer.findPassage(line)
                    .ifPresent(passage ->
                            was.getOrDefault(passage, List.of()).forEach(before -> add(byOlderPassage, before, line)));
        }
    }

    private static <K> void add(Map<K, List<CodedLine>> lines, K key, CodedLine line) {
        lines.computeIfAbsent(key, absent -> new ArrayList<>()).add(line);
    }

    /** The matches of codings of two texts. */
    List<LineMatch> byWords() {
        List<LineMatch> matches = toldAlike(older.lines(), newer.lines());
        for (CodedLine line : older.lines()) {
            List<CodedLine> same = bySentence.getOrDefault(line.sentence().exact(), List.of());
            same.forEach(candidate -> add(matches, line, candidate, LineMatch.Tie.SAME));
            older.findPassage(line)
                    .map(passage -> byOlderPassage.getOrDefault(passage, List.of()))
                    .ifPresent(revised ->
                            revised.forEach(candidate -> add(matches, line, candidate, LineMatch.Tie.REVISED)));
        }
        return matches;
    }

    private static void add(List<LineMatch> matches, CodedLine line, CodedLine candidate, LineMatch.Tie tie) {
        boolean sameAnchor = line.anchorKey().equals(candidate.anchorKey());
        if (line.kind() == candidate.kind()
                && (sameAnchor || line.type().equals(candidate.type()))
                && line.saysLike(candidate)) {
            matches.add(LineMatch.of(line, candidate, tie, sameAnchor));
        }
    }

    /** The lines that tell alike, whatever sentences they stand in. */
    static List<LineMatch> toldAlike(List<CodedLine> older, List<CodedLine> newer) {
        Map<String, List<CodedLine>> byWay = new HashMap<>();
        newer.forEach(line -> add(byWay, line.way(), line));
        List<LineMatch> matches = new ArrayList<>();
        for (CodedLine line : older) {
            for (CodedLine candidate : byWay.getOrDefault(line.way(), List.of())) {
                if (line.tellsAlike(candidate)) {
                    matches.add(LineMatch.of(line, candidate, LineMatch.Tie.ELSEWHERE, true));
                }
            }
        }
        Collections.sort(matches);
        return matches;
    }

    /** The matches of two codings of one text. */
    static List<LineMatch> bySpans(List<CodedLine> older, List<CodedLine> newer) {
        NavigableMap<Integer, List<CodedLine>> byStart = new TreeMap<>();
        int longest = 0;
        for (CodedLine line : newer) {
            byStart.computeIfAbsent(line.anchor().start(), key -> new ArrayList<>())
                    .add(line);
            longest = Math.max(longest, line.anchor().end() - line.anchor().start());
        }
        List<LineMatch> matches = new ArrayList<>();
        for (CodedLine line : older) {
            Excerpt anchor = line.anchor();
            byStart.subMap(anchor.start() - longest, Math.max(anchor.start(), anchor.end())).values().stream()
                    .flatMap(List::stream)
                    .filter(candidate -> candidate.kind() == line.kind())
                    .filter(candidate -> candidate.anchor().overlaps(anchor))
                    .forEach(candidate -> matches.add(LineMatch.of(
                            line,
                            candidate,
                            LineMatch.Tie.SAME,
                            candidate.anchor().equals(anchor))));
        }
        return matches;
    }
}
