package org.dateline.ingest.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Names the outlet of a page whose metadata does not: by what its title has besides the
 * headline, by its link to the front page, else by its host. */
final class Outlets {

    private static final Pattern EDGE = Pattern.compile("^[\\s|:–—»·-]++|(?<![\\s|:–—»·-])[\\s|:–—»·-]++$");

    private static final int LONGEST_NAME = 50;

    private Outlets() {}

    /** The outlet that the page's title names. */
    static Optional<String> named(Document page, @Nullable String headline) {
        return ofTitle(page.title(), headline);
    }

    /** The outlet that the page seems to be of. */
    static Optional<String> guessed(Document page, Optional<String> url) {
        return ofHomeLink(page).or(() -> url.flatMap(Outlets::host)).or(() -> mostLinkedHost(page));
    }

    private static Optional<String> ofTitle(String title, @Nullable String headline) {
        if (headline == null || !title.contains(headline)) {
            return Optional.empty();
        }
        String rest = EDGE.matcher(title.replace(headline, "")).replaceAll("");
        return Markup.filled(rest).filter(name -> name.length() <= LONGEST_NAME && !name.contains("|"));
    }

    /** The words of the first link to the front page of the page's own site. */
    private static Optional<String> ofHomeLink(Document page) {
        return page.select("a[rel=home], a[href]").stream()
                .filter(link ->
                        link.attr("rel").equals("home") || link.attr("href").matches("(?i)/|https?://[^/?#]+/?"))
                .flatMap(link -> Markup.filled(link.text()).stream())
                .filter(name -> name.length() <= LONGEST_NAME && !name.matches("(?i)home|front page|homepage|menu"))
                .findFirst();
    }

    private static Optional<String> mostLinkedHost(Document page) {
        Map<String, Long> counts = page.select("a[href^=http]").stream()
                .map(link -> host(link.attr("href")))
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(Function.identity(), java.util.TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(new URI(url).getHost()).map(host -> host.replaceFirst("^www\\.", ""));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
