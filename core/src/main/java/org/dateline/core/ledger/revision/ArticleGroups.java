package org.dateline.core.ledger.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.core.ledger.Components;
import org.dateline.core.record.ArticleLine;

/**
 * Captures laid together as articles: those that share a key, or are tied by others that do. The order in which they
 * come does not matter. Thread-safe.
 */
public final class ArticleGroups {

    private final List<Group> groups;
    private final Map<String, String> idOfKey = new HashMap<>();

    /**
     * One article.
     *
     * @param id see {@link ArticleKeys#id}; a further capture can bring a key that makes it smaller
     * @param keys those of all its captures
     * @param captures its revisions in the order of {@link Revisions}; bytes captured twice stand twice
     */
    public record Group(String id, SortedSet<String> keys, List<ArticleLine> captures) {

        public Group {
            keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
            captures = List.copyOf(captures);
        }
    }

    private ArticleGroups(List<Group> groups) {
        this.groups = List.copyOf(groups);
        groups.forEach(group -> group.keys().forEach(key -> idOfKey.put(key, group.id())));
    }

    /** Groups captures. */
    public static ArticleGroups of(Collection<ArticleLine> captures) {
        List<ArticleLine> all = List.copyOf(captures);
        Components components = new Components(all.size());
        Map<String, Integer> firstWith = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            for (String key : ArticleKeys.of(all.get(i))) {
                Integer first = firstWith.putIfAbsent(key, i);
                if (first != null) {
                    components.join(first, i);
                }
            }
        }
        List<Group> groups = new ArrayList<>();
        components
                .all()
                .forEach(members ->
                        groups.add(group(members.stream().map(all::get).toList())));
        groups.sort(Comparator.comparing(Group::id));
        return new ArticleGroups(groups);
    }

    private static Group group(List<ArticleLine> captures) {
        SortedSet<String> keys = new TreeSet<>();
        captures.forEach(capture -> keys.addAll(ArticleKeys.of(capture)));
        return new Group(ArticleKeys.id(keys), keys, Revisions.inOrder(captures));
    }

    /** The articles, by id. */
    public List<Group> all() {
        return groups;
    }

    /**
     * The id of the article that a capture is of.
     *
     * @throws IllegalArgumentException if the capture shares no key with those that were grouped
     */
    public String idOf(ArticleLine capture) {
        return ArticleKeys.of(capture).stream()
                .filter(idOfKey::containsKey)
                .findFirst()
                .map(idOfKey::get)
                .orElseThrow(() -> new IllegalArgumentException("not among the captures: " + capture.revision()));
    }
}
