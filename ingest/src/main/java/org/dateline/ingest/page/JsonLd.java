package org.dateline.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article a page describes in JSON-LD (schema.org NewsArticle, Article, Report and the like),
 * wherever it stands in an object, an array or a graph. JSON that breaks its grammar is read as far as
 * single fields can be told.
 */
final class JsonLd {

    private static final int MOST_NODES = 20_000;

    private static final Pattern ARTICLE =
            Pattern.compile("(?:.*[/#])?(?:\\w*Article|Report|\\w*BlogPosting|Reportage\\w*)");

    private static final Pattern WRAPPER = Pattern.compile(
            "^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*\\]\\]>|\\]\\]>)\\s*+;?+\\s*+$");

    private static final Pattern FIELD =
            Pattern.compile("\"(headline|datePublished|dateModified|url)\"\\s*:\\s*(\"(?:[^\"\\\\\\n]++|\\\\.)*+\")");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    private final JsonNode article;

    private JsonLd(JsonNode article) {
        this.article = article;
    }

    /** What a page's scripts describe; an object without fields if they describe no article. */
    static JsonLd of(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            String json = WRAPPER.matcher(script.data()).replaceAll("");
            try {
                articles.addAll(articles(JSON.readTree(json)));
            } catch (JsonProcessingException e) {
                articles.add(salvaged(json));
            }
        }
        return new JsonLd(articles.stream()
                .filter(node -> node.has("datePublished"))
                .findFirst()
                .or(() -> articles.stream().findFirst())
                .orElseGet(JSON::createObjectNode));
    }

    private static List<JsonNode> articles(JsonNode root) {
        List<JsonNode> found = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
            JsonNode node = open.poll();
            if (node.isObject() && isArticle(node.path("@type"))) {
                found.add(node);
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    open.add(child);
                }
            });
        }
        return found;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (ARTICLE.matcher(one.asText()).matches()) {
                    return true;
                }
            }
        }
        return ARTICLE.matcher(type.asText()).matches();
    }

    private static JsonNode salvaged(String json) {
        ObjectNode node = JSON.createObjectNode();
        Matcher matcher = FIELD.matcher(json);
        while (matcher.find()) {
            if (!node.has(matcher.group(1))) {
                try {
                    node.put(matcher.group(1), JSON.readTree(matcher.group(2)).asText());
                } catch (JsonProcessingException e) {
                    continue; // one broken string leaves the others
                }
            }
        }
        return node;
    }

    /** A field of text. */
    Optional<String> find(String field) {
        return Markup.filled(article.path(field).asText(""));
    }

    /** The names of a field that holds a person, an organisation, or several. */
    List<String> names(String field) {
        JsonNode value = article.path(field);
        List<String> names = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(one -> name(one).ifPresent(names::add));
        } else {
            name(value).ifPresent(names::add);
        }
        return names;
    }

    private static Optional<String> name(JsonNode value) {
        return Markup.filled(
                        value.isTextual() ? value.asText() : value.path("name").asText(""))
                .filter(name -> !name.startsWith("http"));
    }

    /** The address the article stands for. */
    Optional<String> findAddress() {
        JsonNode page = article.path("mainEntityOfPage");
        return find("url")
                .or(() -> Markup.filled(
                        page.isTextual() ? page.asText() : page.path("@id").asText("")));
    }
}
