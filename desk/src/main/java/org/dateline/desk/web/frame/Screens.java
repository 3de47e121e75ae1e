package org.dateline.desk.web.frame;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Fills templates. Thread-safe. */
@Component
public class Screens {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final TemplateEngine templates;

    Screens(TemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * A page.
     *
     * @param template its name, without the ending
     * @param page what the template shows
     */
    public ResponseEntity<byte[]> show(String template, Object page) {
        return show(HttpStatus.OK, template, page);
    }

    /** A page with a status of its own. */
    public ResponseEntity<byte[]> show(HttpStatus status, String template, Object page) {
        return show(status, CacheControl.noCache().cachePrivate(), template, page);
    }

    /** A page that nobody keeps: it shows a secret, or asks for one. */
    public ResponseEntity<byte[]> showOnce(HttpStatus status, String template, Object page) {
        return show(status, CacheControl.noStore(), template, page);
    }

    private ResponseEntity<byte[]> show(HttpStatus status, CacheControl kept, String template, Object page) {
        Utf8ByteOutput out = new Utf8ByteOutput();
        templates.render(template + ".jte", page, out);
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(kept)
                .header("Vary", "HX-Request, Cookie")
                .body(out.toByteArray());
    }
}
