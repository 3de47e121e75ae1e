package org.dateline.desk.web.articles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.record.ArticleLine;
import org.dateline.core.text.Text;
import org.dateline.desk.filter.UrlFilter;
import org.dateline.desk.web.frame.Frame;
import org.dateline.store.query.ArticleDetail;
import org.dateline.store.query.CorrectionDetail;
import org.dateline.store.query.RevisionDetail;
import org.dateline.store.query.ToldLine;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an article shows.
 *
 * @param language of the text as a tag that a browser knows; empty if unknown
 * @param comparison with another revision; null if none was asked for
 * @param revisions the newest first
 * @param corrections on lines of the revision that is shown, the earliest first
 */
public record ArticlePage(
        Frame frame,
        ArticleFacts facts,
        String language,
        List<Passage> passages,
        @Nullable TextComparison comparison,
        List<RevisionItem> revisions,
        List<CorrectionDetail> corrections) {

    public ArticlePage {
        passages = List.copyOf(passages);
        revisions = List.copyOf(revisions);
        corrections = List.copyOf(corrections);
    }

    /** @param older what to compare the text with; null for nothing */
    static ArticlePage of(
            ArticleDetail article,
            RevisionDetail shown,
            @Nullable RevisionDetail older,
            UnaryOperator<String> voices,
            Frame frame) {
        return new ArticlePage(
                frame,
                ArticleFacts.of(article, shown, voices),
                language(shown.article().language()),
                older == null ? passages(shown) : List.of(),
                older == null ? null : TextComparison.of(older.article(), shown.article()),
                RevisionItem.of(article, shown.article().revision()),
                corrections(shown));
    }

    /** The address of an article, or of a revision of it, or of the comparison of two. */
    static String address(String id, @Nullable String revision, @Nullable String against) {
        StringBuilder address = new StringBuilder("/articles/").append(UrlFilter.encoded(id));
        if (revision != null) {
            address.append("?revision=").append(UrlFilter.encoded(revision));
        }
        if (against != null) {
            address.append(revision == null ? '?' : '&').append("against=").append(UrlFilter.encoded(against));
        }
        return address.toString();
    }

    private static String language(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return language.equals("und") ? "" : language;
    }

    /** The blocks in order, each with notes on the lines whose sentences begin in it. */
    private static List<Passage> passages(RevisionDetail revision) {
        ArticleLine article = revision.article();
        Text text = Text.of(article.text());
        List<Passage> passages = new ArrayList<>();
        List<ToldLine> lines = revision.lines();
        int next = 0;
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            int end = i + 1 < article.blocks().size()
                    ? article.blocks().get(i + 1).span().start()
                    : Integer.MAX_VALUE;
            List<Note> notes = new ArrayList<>();
            while (next < lines.size() && lines.get(next).sentence().start() < end) {
                notes.add(Notes.of(next, lines.get(next)));
                next++;
            }
            passages.add(Passage.of(text, block, notes));
        }
        return passages;
    }

    private static List<CorrectionDetail> corrections(RevisionDetail revision) {
        Map<String, CorrectionDetail> corrections = new LinkedHashMap<>();
        revision.lines()
                .forEach(
                        line -> line.corrections().forEach(correction -> corrections.put(correction.id(), correction)));
        return List.copyOf(corrections.values());
    }

    /** Tells whether the text itself has a headline; else the title stands above it. */
    public boolean hasHeadline() {
        return passages.stream().anyMatch(passage -> passage.type() == BlockType.HEADLINE);
    }
}
