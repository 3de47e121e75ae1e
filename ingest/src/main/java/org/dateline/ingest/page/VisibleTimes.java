package org.dateline.ingest.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.core.article.PublicationTime;
import org.dateline.ingest.date.FieldDates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code <time datetime>} elements of a page that stand outside its lists of other stories. */
final class VisibleTimes {

    private static final Pattern UPDATE = Pattern.compile("(?i)\\b(?:updated?|modified|edited|revised|corrected)\\b");

    private final Document page;

    private final Markup markup;

    private final FieldDates dates;

    VisibleTimes(Document page, Markup markup, FieldDates dates) {
        this.page = page;
        this.markup = markup;
        this.dates = dates;
    }

    Optional<PublicationTime> findPublished() {
        return find(false);
    }

    Optional<PublicationTime> findUpdated() {
        return find(true);
    }

    private Optional<PublicationTime> find(boolean update) {
        return page.select("time[datetime]").stream()
                .filter(time -> isUpdate(time) == update && !isAside(time))
                .map(time -> dates.read(time.attr("datetime")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Tells whether its own names, or the words right before it, speak of an update. */
    private static boolean isUpdate(Element time) {
        String before = time.previousSibling() == null ? "" : String.valueOf(time.previousSibling());
        String last = before.substring(Math.max(0, before.length() - 40));
        return UPDATE.matcher(Markup.spaced(time.className() + " " + time.attr("itemprop")))
                        .find()
                || UPDATE.matcher(last).find()
                || UPDATE.matcher(time.text()).find();
    }

    private boolean isAside(Element time) {
        return time.parents().stream()
                .anyMatch(around -> around.normalName().equals("aside")
                        || around.normalName().equals("footer")
                        || markup.isSilent(around)
                        || markup.findBlockType(around)
                                .filter(type ->
                                        !type.isReported() && type != org.dateline.core.article.BlockType.BYLINE)
                                .isPresent());
    }
}
