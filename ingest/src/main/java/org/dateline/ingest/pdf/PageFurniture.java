package org.dateline.ingest.pdf;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands at the top or foot of every page and is no part of the text: its title, its number. */
final class PageFurniture {

    /** At the top, and as many at the foot. */
    private static final int LINES = 3;

    private PageFurniture() {}

    /** The lines that are part of the text; all lines of a document of one page. */
    static List<PdfLine> without(List<PdfLine> lines) {
        Map<Integer, List<PdfLine>> pages =
                lines.stream().collect(Collectors.groupingBy(PdfLine::page, TreeMap::new, Collectors.toList()));
        Map<String, Integer> counts = new HashMap<>();
        pages.values().forEach(page -> keys(page).forEach(key -> counts.merge(key, 1, Integer::sum)));
        // A first page often has none, and a last page may be short.
        int most = Math.max(2, pages.size() - Math.max(1, pages.size() / 5));
        Set<PdfLine> edges = pages.values().stream()
                .flatMap(page -> edges(page).stream())
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
        List<PdfLine> left = lines.stream()
                .filter(line -> !edges.contains(line) || counts.getOrDefault(key(line), 0) < most)
                .toList();
        // Pages that are one and the same have no furniture.
        return 2 * left.size() < lines.size() ? lines : left;
    }

    private static Set<String> keys(List<PdfLine> page) {
        Set<String> keys = new HashSet<>();
        edges(page).forEach(line -> keys.add(key(line)));
        return keys;
    }

    private static List<PdfLine> edges(List<PdfLine> page) {
        List<PdfLine> ordered =
                page.stream().sorted(Comparator.comparing(PdfLine::base)).toList();
        return ordered.size() <= 2 * LINES
                ? ordered
                : Stream.concat(ordered.stream().limit(LINES), ordered.stream().skip(ordered.size() - LINES))
                        .toList();
    }

    /** Pages count, so figures do not tell one line from another; where it stands does. */
    private static String key(PdfLine line) {
        return line.words().toLowerCase(Locale.ROOT).replaceAll("\\d+", "0") + " " + Math.round(line.base() / 4);
    }
}
