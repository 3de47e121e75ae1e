package org.dateline.ingest.page;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.dateline.core.article.Publication;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.lexicon.Table;
import org.dateline.ingest.capture.Decoder;
import org.dateline.ingest.date.FieldDates;
import org.dateline.ingest.layout.Cues;
import org.dateline.ingest.layout.Layout;
import org.dateline.ingest.layout.Part;
import org.dateline.ingest.layout.PartsLayout;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads pages. Thread-safe. */
public final class PageParser {

    /** Elements nested deeper, which no honest page has, become siblings: later steps take time by depth. */
    private static final int DEEPEST = 200;

    private final Markup markup = new Markup();

    private final Regions regions = new Regions();

    private final Table metadata = Table.ofResource(PageParser.class, "metadata.tsv");

    private final FieldDates dates;

    private final PartsLayout layouts;

    public PageParser(Cues cues, FieldDates dates) {
        this.layouts = new PartsLayout(cues);
        this.dates = dates;
    }

    /**
     * The article of a page.
     *
     * @param told the encoding somebody vouches for, or null
     * @param address where the page was fetched, or null; what it calls its own goes first
     * @param outlet whose it is if it names none in its metadata and its title, or null
     * @throws NoArticle if there is none
     * @throws org.dateline.ingest.capture.Decoder.Undecodable if the bytes do not hold to any encoding
     */
    public Page parse(byte[] bytes, @Nullable Charset told, @Nullable String address, @Nullable String outlet)
            throws NoArticle, Decoder.Undecodable {
        Document page = Jsoup.parse(
                PageEncoding.decode(bytes, told), "", Parser.htmlParser().setMaxDepth(DEEPEST));
        Facts facts = new Facts(page, dates, metadata);
        Story story = new Story(page, markup, facts.findHeadline().orElse(page.title()));
        List<Part> parts = story.parts(regions.find(page).orElseThrow(NoArticle::new));
        Layout layout = layouts.read(parts);
        if (!Story.isTold(layout)) {
            throw new NoArticle();
        }
        Optional<String> named = facts.findOutlet().or(() -> Outlets.named(page, layout.headline()));
        return new Page(
                PartsLayout.text(parts),
                layout,
                publication(page, facts, layout, new Known(address, named.orElse(outlet))),
                named.isEmpty() && outlet != null);
    }

    /** What a page is known to be, each null if it is not. @param outlet that it names, else that which was told beside it */
    private record Known(@Nullable String address, @Nullable String outlet) {}

    private Publication publication(Document page, Facts facts, Layout layout, Known known) {
        VisibleTimes times = new VisibleTimes(page, markup, dates);
        Optional<PublicationTime> published =
                facts.findPublished().or(times::findPublished).or(() -> Optional.ofNullable(layout.publishedAt()));
        Optional<PublicationTime> updated = facts.findUpdated()
                .or(times::findUpdated)
                .or(() -> Optional.ofNullable(layout.updatedAt()))
                .filter(time -> published.isEmpty() || isLater(time, published.get()));
        Optional<String> url = facts.findUrl().or(() -> Optional.ofNullable(known.address()));
        List<String> byline = facts.byline().isEmpty() ? layout.byline() : facts.byline();
        String headline = layout.headline();
        return new Publication(
                url.orElse(null),
                Optional.ofNullable(known.outlet())
                        .or(() -> Outlets.guessed(page, url))
                        .orElse(layout.outlet()),
                facts.findHeadline().orElse(headline),
                byline,
                published.orElse(null),
                updated.orElse(null));
    }

    private static boolean isLater(PublicationTime time, PublicationTime published) {
        if (time.moment() != null && published.moment() != null) {
            return time.moment().isAfter(published.moment());
        }
        return time.day().isAfter(published.day());
    }
}
