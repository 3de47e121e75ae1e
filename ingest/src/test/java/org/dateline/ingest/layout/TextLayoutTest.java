package org.dateline.ingest.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.Table;
import org.dateline.ingest.date.DateLines;
import org.dateline.ingest.date.WrittenDates;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each example in {@code layouts.txt} is a text and, below it, its pieces. */
class TextLayoutTest {

    private final TextLayout layouts = new TextLayout(new DateLines(new WrittenDates()));

    @TestFactory
    List<DynamicTest> eachTextIsLaidOutAsExpected() {
        return List.of(Table.textOfResource(TextLayoutTest.class, "layouts.txt").split("(?m)^===+ ")).stream()
                .skip(1)
                .map(example -> example.split("\n", 2))
                .map(example -> DynamicTest.dynamicTest(example[0], () -> {
                    String[] sides = example[1].split("(?m)^---+\n", 2);
                    String text = sides[0];
                    assertThat(show(layouts.read(text), text)).isEqualTo(sides[1].strip());
                }))
                .toList();
    }

    private static String show(Layout layout, String text) {
        return layout.pieces().stream()
                .map(piece -> piece.type().label() + " "
                        + text.substring(piece.start(), piece.end()).replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theTopGivesHeadlineNamesAndDates() {
        Layout layout = layouts.read("Rebels take the bridge\n\nBy Mina Hart and Omar Sad\n\n"
                + "Published Sept. 4, 2022 Updated Sept. 6, 2022\n\nRebels took the bridge on Friday.\n");

        assertThat(layout.headline()).isEqualTo("Rebels take the bridge");
        assertThat(layout.byline()).containsExactly("Mina Hart", "Omar Sad");
        assertThat(layout.publishedAt()).hasToString("2022-09-04");
        assertThat(layout.updatedAt()).hasToString("2022-09-06");
    }

    @Test
    void theDatelineTellsTheOutlet() {
        assertThat(layouts.read("Rebels take the bridge\n\nKHARTOUM, Sudan (Heron News) — Rebels took the bridge on"
                                + " Friday.\n\nThey left it later, a witness (Omar Sad) said.\n")
                        .outlet())
                .isEqualTo("Heron News");
        assertThat(layouts.read("Rebels take the bridge\n\nKHARTOUM — Rebels took the bridge on Friday.\n")
                        .outlet())
                .isNull();
    }

    @Test
    void piecesLieInOrderAndCoverEveryLetter() {
        String text = Table.textOfResource(TextLayoutTest.class, "layouts.txt");
        int end = 0;
        for (Piece piece : layouts.read(text).pieces()) {
            assertThat(text.substring(end, piece.start())).isBlank();
            assertThat(piece.end()).isGreaterThan(piece.start());
            end = piece.end();
        }
        assertThat(text.substring(end)).isBlank();
    }

    @Test
    void fiftyThousandSentencesAreLaidOutInSeconds() {
        String text = ("The army said on Monday that it had retaken the town near the river. Residents said "
                        + "that was not so.\n\n")
                .repeat(25_000);

        org.junit.jupiter.api.Assertions.assertTimeout(
                java.time.Duration.ofSeconds(20),
                () -> assertThat(layouts.read(text).pieces()).hasSize(25_000));
    }

    @Test
    void aLineOfAMegabyteIsOneParagraph() {
        String text = "The army said that it had left the town, ".repeat(25_000);

        assertThat(layouts.read(text).pieces()).hasSize(1);
    }
}
