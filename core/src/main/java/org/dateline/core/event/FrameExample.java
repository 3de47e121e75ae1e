package org.dateline.core.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence beside a frame that shows what it codes, or what it leaves alone.
 *
 * @param file and {@code line} where it stands
 * @param fires whether the frame must code it
 * @param actors words each actor's phrase must hold; null if the example does not tell
 * @param recipients likewise
 * @param checks further demands such as {@code killed 12}, {@code place Herat}, {@code control captured Herat}
 */
public record FrameExample(
        String file,
        int line,
        String sentence,
        boolean fires,
        @Nullable List<String> actors,
        @Nullable List<String> recipients,
        List<String> checks) {

    public FrameExample {
        checks = List.copyOf(checks);
    }

    /** Tells whether it names the same parties as actors and as recipients, as talks and clashes have them. */
    public boolean isSymmetric() {
        return actors != null && recipients != null && actors.size() > 1 && recipients.containsAll(actors);
    }

    static FrameExample parse(String file, int line, String text) {
        boolean fires = text.startsWith("+");
        String[] halves = text.substring(1).split("=>", 2);
        if (!fires || halves.length == 1) {
            return new FrameExample(file, line, halves[0].strip(), fires, null, null, List.of());
        }
        String[] parts = halves[1].split(";");
        String[] roles = parts[0].split(">", 2);
        return new FrameExample(
                file,
                line,
                halves[0].strip(),
                true,
                phrases(roles[0]),
                roles.length > 1 ? phrases(roles[1]) : null,
                List.of(parts).subList(1, parts.length).stream()
                        .map(String::strip)
                        .toList());
    }

    private static List<String> phrases(String roles) {
        String stripped = roles.strip();
        if (stripped.equals("-") || stripped.isEmpty()) {
            return List.of();
        }
        return List.of(stripped.split("&")).stream().map(String::strip).toList();
    }
}
