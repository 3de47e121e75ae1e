package org.dateline.bench.petrarch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeXmlTest {

    @TempDir
    Path folder;

    @Test
    void hasTheFormThatPetrarch2Reads() throws Exception {
        Path file = folder.resolve("trees.xml");
        TreeArticle first = new TreeArticle(
                LocalDate.of(2021, 8, 3),
                List.of(
                        new TreeSentence("Orla & Tarn\u0000 met.", "(ROOT (S (NN Orla)))"),
                        new TreeSentence("They <left>.", "(ROOT (S (PRP They)))")));
        TreeArticle second = new TreeArticle(
                LocalDate.of(2000, 1, 1),
                List.of(new TreeSentence("Caf\u00e9 \ud83d\ude00.", "(ROOT (NN Caf\u00e9))")));

        TreeXml.write(List.of(first, second), file);

        assertThat(Files.readString(file))
                .isEqualTo(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Sentences>\n"
                                + "<Sentence date=\"20210803\" id=\"a0_1\" source=\"bench\" sentence=\"True\">"
                                + "<Text>Orla &amp; Tarn  met.</Text><Parse>(ROOT (S (NN Orla)))</Parse></Sentence>\n"
                                + "<Sentence date=\"20210803\" id=\"a0_2\" source=\"bench\" sentence=\"True\">"
                                + "<Text>They &lt;left&gt;.</Text><Parse>(ROOT (S (PRP They)))</Parse></Sentence>\n"
                                + "<Sentence date=\"20000101\" id=\"a1_1\" source=\"bench\" sentence=\"True\">"
                                + "<Text>Caf\u00e9 \ud83d\ude00.</Text><Parse>(ROOT (NN Caf\u00e9))</Parse></Sentence></Sentences>");
    }
}
