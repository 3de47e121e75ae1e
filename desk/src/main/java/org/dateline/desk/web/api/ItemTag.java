package org.dateline.desk.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.desk.web.answer.Tags;

/**
 * The entity tag of a single thing: {@code "7-0f3a…"}, the version of what analysts say of it and a hash of the answer. Of
 * what nobody corrects it is the hash alone.
 */
final class ItemTag {

    private static final Pattern VERSIONED = Pattern.compile("(?:W/)?\"(\\d{1,9})(?:-[0-9a-f]+)?\"");
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[^\"]*\"");

    private ItemTag() {}

    static String of(JsonNode version, String json) {
        String hash = Tags.hash(json);
        return '"' + (version.isInt() ? version.asInt() + "-" + hash : hash) + '"';
    }

    /**
     * The version that was looked at: of several things, the latest of any.
     *
     * @param match the header If-Match, with a tag of each thing
     * @return empty if it has no tag of ours
     */
    static OptionalInt version(String match) {
        Matcher tags = TAG.matcher(match);
        OptionalInt version = OptionalInt.empty();
        while (tags.find()) {
            Matcher tag = VERSIONED.matcher(tags.group());
            if (!tag.matches()) {
                return OptionalInt.empty();
            }
            version = OptionalInt.of(Math.max(version.orElse(0), Integer.parseInt(tag.group(1))));
        }
        return version;
    }
}
