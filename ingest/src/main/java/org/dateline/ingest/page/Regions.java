package org.dateline.ingest.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.dateline.core.lexicon.Table;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the region of a page that holds its story: an element whose markup says so and that has most of
 * the page's paragraphs, else the one Readability (Mozilla's algorithm, as Readability4J) settles on.
 * Thread-safe.
 */
final class Regions {

    private static final String MARK = "data-dateline";

    private static final int FEWEST_LETTERS_OF_PARAGRAPH = 40;

    /** Readability's time grows with the square of a page's elements; larger pages go without it. */
    private static final int MOST_ELEMENTS = 15_000;

    private static final double MOST_OF_PAGE = 0.6;

    private final List<String> selectors = Table.ofResource(Regions.class, "regions.tsv").rows().stream()
            .map(row -> row.get("selector"))
            .toList();

    /**
     * A region.
     *
     * @param root the element that holds the story
     * @param kept the elements in it that belong to the story, or null if all do
     */
    record Region(Element root, @Nullable Set<Element> kept) {

        /** Tells whether a block element belongs to the story as far as its place tells. */
        boolean keeps(Element block) {
            return kept == null || kept.contains(block);
        }
    }

    Optional<Region> find(Document page) {
        int all = paragraphLength(page.body());
        for (String selector : selectors) {
            Optional<Element> largest =
                    page.body().select(selector).stream().max(Comparator.comparingInt(Regions::paragraphLength));
            if (largest.isPresent() && all > 0 && paragraphLength(largest.get()) >= MOST_OF_PAGE * all) {
                return Optional.of(new Region(largest.get(), null));
            }
        }
        return page.body().stream().limit(MOST_ELEMENTS + 1).count() > MOST_ELEMENTS ? densest(page) : readable(page);
    }

    /** The length of the paragraphs inside an element that are not mere links, in UTF-16 units. */
    static int paragraphLength(Element element) {
        int length = 0;
        for (Element paragraph : element.getElementsByTag("p")) {
            String text = paragraph.text();
            if (text.length() >= FEWEST_LETTERS_OF_PARAGRAPH && linkLength(paragraph) * 2 < text.length()) {
                length += text.length();
            }
        }
        return length;
    }

    private static int linkLength(Element element) {
        return element.getElementsByTag("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
    }

    private static Optional<Region> readable(Document page) {
        Document copy = page.clone();
        List<Element> own = page.body().getAllElements();
        List<Element> copied = copy.body().getAllElements();
        for (int i = 0; i < own.size(); i++) {
            copied.get(i).attr(MARK, Integer.toString(i));
        }
        Element content =
                new Readability4J("https://page.invalid/", copy).parse().getArticleContent();
        if (content == null) {
            return Optional.empty();
        }
        Set<Element> kept = new HashSet<>();
        for (Element element : content.getElementsByAttribute(MARK)) {
            kept.add(own.get(Integer.parseInt(element.attr(MARK))));
        }
        return commonAncestor(kept.stream().filter(Regions::hasOwnWords).toList())
                .map(root -> new Region(root, kept));
    }

    /** The element with the longest paragraphs right inside it. */
    private static Optional<Region> densest(Document page) {
        Map<Element, Integer> lengths = new LinkedHashMap<>();
        for (Element paragraph : page.body().getElementsByTag("p")) {
            Element around = paragraph.parent();
            if (around != null && paragraph.ownText().length() >= FEWEST_LETTERS_OF_PARAGRAPH) {
                lengths.merge(around, paragraph.ownText().length(), Integer::sum);
            }
        }
        return lengths.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(longest -> new Region(longest.getKey(), null));
    }

    private static boolean hasOwnWords(Element element) {
        return element.ownText().length() >= FEWEST_LETTERS_OF_PARAGRAPH;
    }

    /** The innermost element around all of some. */
    static Optional<Element> commonAncestor(List<Element> elements) {
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        Element common = elements.get(0);
        for (Element element : elements) {
            common = commonAncestor(common, element);
        }
        return Optional.of(common);
    }

    static Element commonAncestor(Element one, Element other) {
        Set<Element> around = new HashSet<>(other.parents());
        around.add(other);
        Element common = one;
        while (!around.contains(common)) {
            Element parent = common.parent();
            if (parent == null) {
                return common;
            }
            common = parent;
        }
        return common;
    }
}
