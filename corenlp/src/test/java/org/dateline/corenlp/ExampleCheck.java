package org.dateline.corenlp;

import org.dateline.core.event.CodedEvent;
import org.dateline.core.text.Text;

/** The further demands of a frame's example: {@code killed 12}, {@code place Herat}, {@code control captured Herat}. */
final class ExampleCheck {

    private ExampleCheck() {}

    static boolean holds(String check, CodedEvent event, Text text) {
        String[] words = check.split("\\s+", 3);
        return switch (words[0]) {
            case "control" ->
                event.controls().stream()
                        .anyMatch(control -> control.kind().label().equals(words[1])
                                && (words.length < 3
                                        || isSame(
                                                words[2],
                                                text.exact(control.place().span()))));
            case "displacement" -> event.displacement() != null;
            case "place" ->
                event.place() != null
                        && isSame(
                                check.substring("place".length()).strip(),
                                text.exact(event.place().span()));
            default ->
                event.figures().stream()
                        .anyMatch(figure -> figure.what().equals(words[0])
                                && figure.low() != null
                                && (words.length < 2 || figure.low().toString().equals(words[1].replace(",", ""))));
        };
    }

    private static boolean isSame(String wanted, String found) {
        return wanted.contains(found) || found.contains(wanted);
    }
}
