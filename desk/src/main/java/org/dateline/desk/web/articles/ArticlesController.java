package org.dateline.desk.web.articles;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.filter.FittingFilter;
import org.dateline.desk.web.frame.Emptiness;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.frame.Section;
import org.dateline.desk.web.row.ArticleItem;
import org.dateline.desk.web.row.Pager;
import org.dateline.desk.web.row.Total;
import org.dateline.store.query.ArticleDetail;
import org.dateline.store.query.ArticleRow;
import org.dateline.store.query.Cursor;
import org.dateline.store.query.Lookup;
import org.dateline.store.query.Match;
import org.dateline.store.query.Queries;
import org.dateline.store.query.RevisionDetail;
import org.dateline.store.query.VoiceNames;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Answers with articles: all of them, or one with what was coded of it. */
@RestController
public class ArticlesController {

    private static final int MOST = 50;

    private final Queries queries;
    private final Frames frames;
    private final Screens screens;

    ArticlesController(Queries queries, Frames frames, Screens screens) {
        this.queries = queries;
        this.frames = frames;
        this.screens = screens;
    }

    @GetMapping("/articles")
    ResponseEntity<byte[]> articles(
            @RequestParam(name = Pager.AFTER, required = false) @Nullable String after, HttpServletRequest request) {
        UrlFilter filter = UrlFilter.of(request.getParameterMap());
        List<ArticleRow> rows = new ArrayList<>();
        FittingFilter fitting = FittingFilter.of(filter.filter(), queries.articles());
        Optional<Cursor> end = queries.articles().read(fitting.filter(), Pager.page(MOST, after), rows::add);
        VoiceNames voices = queries.voices();
        return screens.show(
                "articles/list",
                new ArticlesPage(
                        frames.of(Section.ARTICLES, filter, request),
                        rows.stream().map(row -> ArticleItem.of(row, voices)).toList(),
                        fitting.notes("articles"),
                        Total.of(queries.articles(), fitting.filter(), "article"),
                        Pager.of(Section.ARTICLES.path(), filter, after, end),
                        rows.isEmpty()
                                ? Emptiness.of(
                                        queries,
                                        queries.articles(),
                                        new UrlFilter(fitting.filter()),
                                        Section.ARTICLES.path(),
                                        "articles")
                                : null));
    }

    /**
     * An article; other names of it lead to its id.
     *
     * @param revision digest of the revision to show, with {@code sha256:}; the latest unless given
     * @param against digest of a revision to compare it with
     */
    @GetMapping("/articles/{id}")
    ResponseEntity<byte[]> article(
            @PathVariable String id,
            @RequestParam @Nullable String revision,
            @RequestParam @Nullable String against,
            HttpServletRequest request) {
        Lookup lookup = queries.lookup();
        List<String> found = lookup.find(id, 2).stream()
                .filter(match -> match.kind().equals("article"))
                .map(Match::id)
                .toList();
        if (found.size() != 1) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no article " + id + ".");
        }
        if (!found.get(0).equals(id)) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .location(URI.create(ArticlePage.address(found.get(0), revision, against)))
                    .build();
        }
        ArticleDetail article = lookup.article(id);
        RevisionDetail shown =
                revision(lookup, id, revision == null ? article.article().revision() : revision);
        RevisionDetail older = against == null ? null : revision(lookup, id, against);
        return screens.show(
                "articles/article",
                ArticlePage.of(
                        article,
                        shown,
                        older,
                        queries.voices(),
                        frames.of(
                                Section.ARTICLES,
                                ArticleItem.title(article.article()),
                                "",
                                UrlFilter.of(request.getParameterMap()),
                                request)));
    }

    private static RevisionDetail revision(Lookup lookup, String article, String digest) {
        return lookup.revision(article, digest)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "The article has no revision " + digest + "."));
    }
}
