package org.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.coding.RecordWriter;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.statement.Statement;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds of the coding of any article, tried on pages of the sample crisis. */
class CodingPropertiesTest {

    private static final int PAGES = 24;
    private static final long SEED = 20210813;

    private static final Map<Path, CodedArticle> CODED = new TreeMap<>();

    @BeforeAll
    static void codeInOrder() throws IOException {
        List<Path> pages = new ArrayList<>(SampleCrisis.pages());
        Collections.shuffle(pages, new Random(SEED));
        for (Path page : pages.subList(0, PAGES)) {
            CODED.put(page, SampleCrisis.coded(page));
        }
    }

    @Test
    void aRecordDependsOnNothingButItsArticle() {
        List<Path> pages = new ArrayList<>(CODED.keySet());
        Collections.shuffle(pages, new Random(SEED + 1));
        Map<Path, String> again = new ConcurrentHashMap<>();
        pages.parallelStream().forEach(page -> again.put(page, lines(SampleCrisis.code(page))));

        CODED.forEach(
                (page, coded) -> assertThat(again.get(page)).as("%s", page).isEqualTo(lines(coded)));
    }

    @Test
    void everyLineIsSound() throws IOException {
        StringBuilder all = new StringBuilder();
        CODED.values().forEach(coded -> all.append(lines(coded)));
        Records records = new Records(all.toString());

        assertThat(records.ofKind("event")).hasSizeGreaterThan(PAGES);
        assertThat(records.ofKind("statement")).hasSizeGreaterThan(PAGES);
        records.assertSound();
    }

    @Test
    void evidenceLiesInAReportedBlockAndInItsSentence() {
        for (CodedArticle coded : CODED.values()) {
            for (CodedEvent event : coded.events()) {
                Sentence sentence = coded.parsed().sentences().get(event.sentence());
                assertThat(sentence.block().isReported()).isTrue();
                assertInside(event.trigger(), sentence.span());
                event.figures().forEach(figure -> assertInside(figure.span(), sentence.span()));
            }
            Span text = coded.parsed().article().text().span();
            for (Statement statement : coded.statements().all()) {
                statement
                        .findCue()
                        .ifPresent(cue -> assertInside(
                                cue.phrase().span(),
                                sentenceOf(coded, cue.phrase().sentence())));
                statement.content().forEach(content -> assertInside(content, text));
            }
        }
    }

    private static Span sentenceOf(CodedArticle coded, int index) {
        return coded.parsed().sentences().get(index).span();
    }

    private static void assertInside(Span inner, Span outer) {
        assertThat(inner.start()).isGreaterThanOrEqualTo(outer.start());
        assertThat(inner.end()).isLessThanOrEqualTo(outer.end());
    }

    private static String lines(CodedArticle coded) {
        return new RecordWriter(true, "test").write(coded);
    }
}
