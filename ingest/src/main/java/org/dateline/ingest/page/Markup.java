package org.dateline.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.core.article.BlockType;
import org.dateline.core.lexicon.Table;
import org.jsoup.nodes.Element;

/** What an element's tag, class and other attributes say of the words inside it. Thread-safe. */
final class Markup {

    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "embed",
            "form",
            "button",
            "input",
            "select",
            "textarea",
            "nav",
            "head",
            "audio",
            "video",
            "canvas",
            "map",
            "dialog",
            "menu",
            "math");

    private static final Pattern HIDDEN_STYLE =
            Pattern.compile("(?i)(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private final List<Rule> rules;

    Markup() {
        List<Rule> read = new ArrayList<>();
        for (Table.Row row : Table.ofResource(Markup.class, "markup.tsv").rows()) {
            read.add(new Rule(row.get("type"), Pattern.compile(" (?:" + row.get("names") + ") ")));
        }
        this.rules = List.copyOf(read);
    }

    private record Rule(String type, Pattern names) {}

    /** A text without the white space around it, if that leaves anything. */
    static Optional<String> filled(String text) {
        String words = text.strip();
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** Tells whether nothing inside an element is shown as words of the page. */
    boolean isSilent(Element element) {
        return SILENT.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDDEN_STYLE.matcher(element.attr("style")).find()
                || element.attr("role").equals("navigation")
                || findType(element).filter("silent"::equals).isPresent();
    }

    /** The type of the words inside an element, if its markup tells. */
    Optional<BlockType> findBlockType(Element element) {
        return switch (element.normalName()) {
            case "blockquote" -> Optional.of(named(element).orElse(BlockType.QUOTE));
            case "figcaption" ->
                Optional.of(named(element).filter(BlockType.CREDIT::equals).orElse(BlockType.CAPTION));
            case "details" -> Optional.of(BlockType.EXPLAINER);
            case "address" -> Optional.of(BlockType.BYLINE);
            case "footer" -> Optional.of(BlockType.NAVIGATION);
            default -> named(element);
        };
    }

    /** Tells whether an element inside a caption holds the credit by what it is. */
    boolean isCreditInCaption(Element element) {
        return element.normalName().equals("cite")
                || element.normalName().equals("small")
                || names(element).matches(".* (?:source|provider|agency) .*");
    }

    private Optional<BlockType> named(Element element) {
        return findType(element).filter(type -> !type.equals("silent")).map(BlockType::ofLabel);
    }

    private Optional<String> findType(Element element) {
        String names = names(element);
        if (names.isBlank()) {
            return Optional.empty();
        }
        return rules.stream()
                .filter(rule -> rule.names().matcher(names).find())
                .map(Rule::type)
                .findFirst();
    }

    private static String names(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        String all = element.className() + " " + element.id() + " " + element.attr("itemprop") + " "
                + element.attr("data-component") + " " + element.attr("rel");
        return spaced(all);
    }

    /** Names parted into lower-cased words, with one space before, between and after. */
    static String spaced(String names) {
        return " "
                + CAMEL.matcher(names)
                        .replaceAll(" ")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", " ")
                        .strip() + " ";
    }
}
