package org.dateline.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.article.BlockType;
import org.dateline.ingest.layout.Layout;
import org.dateline.ingest.layout.Part;
import org.dateline.ingest.layout.Piece;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The parts of a page's story, from its headline to the end of its region. */
final class Story {

    private static final int FEWEST_LETTERS_OF_SENTENCE = 40;

    private static final int FEWEST_LETTERS_OF_STORY = 80;

    private static final int MOST_CELL_WORDS = 10;

    private static final Set<String> CELLS = Set.of("td", "th", "caption");

    private final Document page;

    private final Markup markup;

    private final String title;

    /**
     * @param title the headline as the metadata tells it, or the page's title
     */
    Story(Document page, Markup markup, String title) {
        this.page = page;
        this.markup = markup;
        this.title = title;
    }

    /** Tells whether a layout holds sentences enough to be an article. */
    static boolean isTold(Layout layout) {
        int letters = layout.pieces().stream()
                .filter(piece -> piece.type() == BlockType.PARAGRAPH || piece.type() == BlockType.EXPLAINER)
                .mapToInt(Story::length)
                .filter(length -> length >= FEWEST_LETTERS_OF_SENTENCE)
                .sum();
        return letters >= FEWEST_LETTERS_OF_STORY;
    }

    private static int length(Piece piece) {
        return piece.end() - piece.start();
    }

    List<Part> parts(Regions.Region region) {
        Optional<Element> headline = headline(region.root());
        Element around = headline.map(heading -> Regions.commonAncestor(heading, region.root()))
                .orElse(region.root());
        List<Leaves.Leaf> leaves = new Leaves(markup, Regions.paragraphLength(region.root())).of(around);
        List<Part> parts = new ArrayList<>();
        boolean begun = headline.isEmpty();
        for (Leaves.Leaf leaf : leaves) {
            if (headline.isPresent() && isIn(leaf.block(), headline.get())) {
                begun = true;
                parts.add(leaf.part().as(BlockType.HEADLINE));
            } else if (begun && belongs(leaf, region)) {
                parts.add(typed(leaf));
            }
        }
        return parts;
    }

    /** The heading that is most like the title, above or in the region; without a title the first one. */
    private Optional<Element> headline(Element root) {
        List<Element> headings = page.body().select("h1, h2, [itemprop=headline]").stream()
                .filter(heading -> !heading.text().isBlank() && !isSilent(heading))
                .toList();
        String wanted = plain(title);
        Optional<Element> same = headings.stream()
                .filter(heading -> plain(heading.text()).length() > 8 && wanted.contains(plain(heading.text())))
                .findFirst();
        return same.or(() -> headings.stream()
                .filter(heading ->
                        heading.normalName().equals("h1") && (isIn(heading, root) || isBefore(heading, root)))
                .reduce((first, second) -> isIn(first, root) ? first : second));
    }

    private boolean isSilent(Element heading) {
        return markup.isSilent(heading) || heading.parents().stream().anyMatch(markup::isSilent);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    private static boolean isIn(Element element, Element root) {
        return element == root || element.parents().contains(root);
    }

    private static boolean isBefore(Element one, Element other) {
        Element common = Regions.commonAncestor(one, other);
        return childOf(common, one).siblingIndex() < childOf(common, other).siblingIndex();
    }

    private static Element childOf(Element ancestor, Element element) {
        Element child = element;
        while (child.parent() != null && child.parent() != ancestor) {
            child = child.parent();
        }
        return child;
    }

    /** Tells whether a leaf after the headline is of the story: kept, typed by markup, or like what is kept. */
    private boolean belongs(Leaves.Leaf leaf, Regions.Region region) {
        boolean inside = isIn(leaf.block(), region.root());
        if (!inside) {
            return isBefore(leaf.block(), region.root());
        }
        return region.keeps(leaf.block())
                || leaf.part().type() != null
                || leaf.part().form() == Part.Form.HEADING
                || (leaf.part().form() == Part.Form.PLAIN
                        && leaf.part().words().length() >= FEWEST_LETTERS_OF_SENTENCE);
    }

    private static Part typed(Leaves.Leaf leaf) {
        Part part = leaf.part();
        boolean cell = CELLS.contains(leaf.block().normalName()) && part.words().split(" ").length <= MOST_CELL_WORDS;
        return cell && part.type() == null ? part.as(BlockType.NAVIGATION) : part;
    }
}
