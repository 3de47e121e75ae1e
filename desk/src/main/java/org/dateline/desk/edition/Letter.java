package org.dateline.desk.edition;

import java.util.Base64;
import java.util.List;

/**
 * What a mail says, the same in two forms.
 *
 * @param subject on one line
 * @param text plain text, lines ending with LF
 * @param html a whole page, which shows pictures by their ids and loads nothing from anywhere
 */
public record Letter(String subject, String text, String html, List<Picture> pictures) {

    public Letter {
        if (subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a subject has one line");
        }
        pictures = List.copyOf(pictures);
    }

    /** The page with its pictures in it, as it can be looked at without a mail around it. */
    public String page() {
        String page = html;
        for (Picture picture : pictures) {
            page = page.replace(
                    "\"cid:" + picture.id() + "\"",
                    "\"data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png()) + "\"");
        }
        return page;
    }
}
