package org.dateline.desk.digest;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import org.dateline.desk.digest.DigestPictures.Drawn;
import org.dateline.desk.edition.Heading;
import org.dateline.desk.edition.Letter;
import org.dateline.desk.filter.UrlFilter;

/** Writes letters. Thread-safe. */
final class DigestLetters {

    /** In bytes of UTF-8: some readers of mail cut off what is behind 102 kB. */
    static final int MOST_HTML = 90_000;

    private static final String TEMPLATES = "org.dateline.desk.web.template";

    private final DigestPictures pictures = new DigestPictures();
    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, DigestLetters.class.getClassLoader(), TEMPLATES);

    Letter letter(Digest digest, Heading heading, UrlFilter filter) {
        Drawn drawn = digest.news() == 0 || !heading.daily() ? Drawn.NONE : pictures.draw(digest.map());
        LetterPages pages = new LetterPages(heading, filter);
        Limits limits = Limits.of(heading.daily());
        LetterPage page = pages.page(digest, drawn, limits);
        String html = html(page);
        while (html.getBytes(StandardCharsets.UTF_8).length > MOST_HTML && limits.canBeFewer()) {
            limits = limits.fewer();
            page = pages.page(digest, drawn, limits);
            html = html(page);
        }
        return new Letter(page.subject(), PlainLetter.of(page), html, drawn.pictures());
    }

    private String html(LetterPage page) {
        StringOutput out = new StringOutput();
        templates.render("digest/letter.jte", page, out);
        return out.toString();
    }
}
