package org.dateline.ingest;

import org.dateline.core.article.Article;
import org.dateline.core.article.Publication;
import org.dateline.core.text.Text;
import org.dateline.ingest.capture.Capture;
import org.dateline.ingest.capture.Decoder;
import org.dateline.ingest.fault.InputFault;
import org.dateline.ingest.fault.ItemFault;
import org.dateline.ingest.language.Languages;
import org.dateline.ingest.page.NoArticle;
import org.dateline.ingest.page.Page;
import org.dateline.ingest.page.PageParser;

/** Reads web pages; the article's text is made of their blocks. Thread-safe. */
final class PageReader {

    private final PageParser pages;

    private final Languages languages;

    PageReader(PageParser pages, Languages languages) {
        this.pages = pages;
        this.languages = languages;
    }

    ReadItem read(Capture capture, ReadingOptions options) {
        Page page = parse(capture, options);
        String language = Tongue.of(languages, page.text(), options, capture.origin());
        Text text = Text.of(page.text());
        Publication publication = page.publication();
        String revision = capture.revision();
        return new ReadItem(
                new Article(
                        Capture.idOf(revision),
                        revision,
                        language,
                        options.fill(publication),
                        text,
                        page.layout().blocks(text)),
                page.isOutletGiven());
    }

    private Page parse(Capture capture, ReadingOptions options) {
        try {
            return pages.parse(
                    capture.bytes(), options.charset(), capture.origin().address(), options.outlet());
        } catch (NoArticle e) {
            throw new ItemFault(ItemFault.Kind.NO_ARTICLE, capture.origin(), "no article in this page");
        } catch (Decoder.Undecodable e) {
            throw new InputFault(capture.origin().input(), e.getMessage());
        }
    }
}
