package org.dateline.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.core.article.BlockType;
import org.dateline.ingest.layout.Part;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Walks a stretch of a page and collects its leaves: the runs of words that no block element parts.
 * Walks without recursion, whatever the depth. Not thread-safe.
 */
final class Leaves implements NodeFilter {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike",
            "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "img", "picture", "source");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt", "legend");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b\\ufeff\\u2060]");

    private static final Pattern BREAK = Pattern.compile("\u0085");

    /** Lines parted by {@code <br>} stand alone up to this many words. */
    private static final int MOST_WORDS_OF_LINE = 12;

    /** An element with more of the words than this share is the story itself, whatever its class. */
    private static final double STORY_SHARE = 0.5;

    private final Markup markup;

    private final int storyLength;

    private final Deque<BlockType> types = new ArrayDeque<>();

    private final Deque<Element> typedBy = new ArrayDeque<>();

    private final List<Leaf> leaves = new ArrayList<>();

    private final StringBuilder words = new StringBuilder();

    private @Nullable Element block;

    private int linked;

    private int links;

    /**
     * A run of words.
     *
     * @param block the innermost block element around it
     */
    record Leaf(Part part, Element block) {}

    Leaves(Markup markup, int storyLength) {
        this.markup = markup;
        this.storyLength = storyLength;
    }

    /** The leaves of an element, in order. */
    List<Leaf> of(Element root) {
        root.filter(this);
        flush(Part.Form.PLAIN);
        return leaves;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            words.append(text.getWholeText());
            linked += links > 0 ? text.getWholeText().strip().length() : 0;
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        if (markup.isSilent(element) && !isStory(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("br")) {
            words.append('\u0085');
            return FilterResult.CONTINUE;
        }
        if (element.normalName().equals("a")) {
            links++;
        }
        BlockType type = type(element);
        if (isBlock(element, type)) {
            flush(Part.Form.PLAIN);
            block = element;
        }
        if (type != null && (types.isEmpty() || narrows(type))) {
            types.push(type);
            typedBy.push(element);
        }
        return FilterResult.CONTINUE;
    }

    private @Nullable BlockType type(Element element) {
        boolean inCaption = !types.isEmpty() && types.element() == BlockType.CAPTION;
        if (inCaption && markup.isCreditInCaption(element)) {
            return BlockType.CREDIT;
        }
        return markup.findBlockType(element).filter(found -> !isStory(element)).orElse(null);
    }

    /** A caption inside a promo stays a promo; a credit inside a caption is a credit. */
    private boolean narrows(BlockType type) {
        BlockType outer = types.element();
        return switch (outer) {
            case PROMO, NAVIGATION, CREDIT, DATELINE, BYLINE -> false;
            case EXPLAINER, QUOTE ->
                type == BlockType.PROMO
                        || type == BlockType.CAPTION
                        || type == BlockType.CREDIT
                        || type == BlockType.NAVIGATION;
            default -> true;
        };
    }

    private boolean isStory(Element element) {
        return storyLength > 0
                && element.wholeText().length() > STORY_SHARE * storyLength
                && Regions.paragraphLength(element) > STORY_SHARE * storyLength;
    }

    private static boolean isBlock(Element element, @Nullable BlockType type) {
        boolean setApart = type == BlockType.CREDIT || type == BlockType.DATELINE;
        return setApart || !INLINE.contains(element.normalName());
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (element.normalName().equals("a")) {
            links--;
        }
        BlockType type = element == typedBy.peek() ? types.element() : null;
        if (isBlock(element, type)) {
            flush(type == BlockType.DATELINE ? Part.Form.RUN_IN : Part.Form.PLAIN);
            block = element.parent();
        }
        if (type != null) {
            types.pop();
            typedBy.pop();
        }
        return FilterResult.CONTINUE;
    }

    private void flush(Part.Form form) {
        String raw = INVISIBLE.matcher(words).replaceAll("");
        int all = raw.strip().length();
        boolean link = all > 0 && linked >= 0.9 * all;
        words.setLength(0);
        linked = 0;
        Element inside = block;
        if (all == 0 || inside == null) {
            return;
        }
        for (String line : lines(raw)) {
            leaves.add(new Leaf(new Part(line, types.peek(), form(inside, link, form)), inside));
        }
    }

    private static Part.Form form(Element block, boolean link, Part.Form form) {
        if (form == Part.Form.RUN_IN) {
            return form;
        }
        if (HEADINGS.contains(block.normalName())) {
            return Part.Form.HEADING;
        }
        if (link) {
            return Part.Form.LINK;
        }
        return block.normalName().equals("li") ? Part.Form.ITEM : Part.Form.PLAIN;
    }

    /** The lines of a run with {@code <br>} in it; a single one inside a sentence is a space. */
    private static List<String> lines(String raw) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        boolean gap = false;
        for (String piece : BREAK.split(raw, -1)) {
            String text = SPACE.matcher(piece).replaceAll(" ").strip();
            if (text.isEmpty()) {
                gap = true;
                continue;
            }
            if (line.length() > 0 && (gap || standsAlone(line.toString()))) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(text);
            gap = false;
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    private static boolean standsAlone(String line) {
        return line.matches("(?s).*[.!?][\"”’)\\]]*") || line.split(" ").length <= MOST_WORDS_OF_LINE;
    }
}
