package org.dateline.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.lexicon.Table;
import org.dateline.ingest.date.FieldDates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page's metadata tells of its article: JSON-LD first, then {@code <meta>} and microdata. */
final class Facts {

    private final Document page;

    private final JsonLd described;

    private final FieldDates dates;

    private final Table keys;

    Facts(Document page, FieldDates dates, Table keys) {
        this.page = page;
        this.described = JsonLd.of(page);
        this.dates = dates;
        this.keys = keys;
    }

    Optional<String> findHeadline() {
        return described.find("headline").or(() -> find("title", Optional::of));
    }

    Optional<PublicationTime> findPublished() {
        return described.find("datePublished").flatMap(dates::read).or(() -> find("published", dates::read));
    }

    Optional<PublicationTime> findUpdated() {
        return described.find("dateModified").flatMap(dates::read).or(() -> find("updated", dates::read));
    }

    Optional<String> findUrl() {
        return find("url", Optional::of)
                .or(described::findAddress)
                .filter(url -> url.matches("(?i)https?://[^\\s/].*"));
    }

    Optional<String> findOutlet() {
        return described.names("publisher").stream().findFirst().or(() -> find("outlet", Optional::of));
    }

    List<String> byline() {
        List<String> names = described.names("author");
        if (!names.isEmpty()) {
            return names;
        }
        List<String> found = new ArrayList<>();
        find("author", Optional::of)
                .filter(name -> !name.startsWith("http"))
                .ifPresent(name ->
                        found.addAll(List.of(name.replaceFirst("(?i)^by ", "").split(", | and "))));
        return found;
    }

    private <T> Optional<T> find(String field, Function<String, Optional<T>> read) {
        for (Table.Row row : keys.rows()) {
            if (!row.get("field").equals(field)) {
                continue;
            }
            for (Element element : page.select(row.get("selector"))) {
                Optional<T> value = value(element, row.list("attributes")).flatMap(read);
                if (value.isPresent()) {
                    return value;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> value(Element element, List<String> attributes) {
        for (String attribute : attributes) {
            Optional<String> value = Markup.filled(attribute.equals("text") ? element.text() : element.attr(attribute));
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }
}
