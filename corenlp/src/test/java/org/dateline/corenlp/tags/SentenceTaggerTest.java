package org.dateline.corenlp.tags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.corenlp.packing.ModelFile;
import org.junit.jupiter.api.Test;

class SentenceTaggerTest {

    private static final Tagging REFERENCE = new ReferenceTagger();
    private static final TaggerModel MODEL = model();
    private static final SentenceTagger TAGGER = new SentenceTagger(MODEL, 1 << 10);

    private static final List<String> SENTENCES = List.of(
            "Rebels seized the city of Herat on Thursday , officials said .",
            "Two bridges were destroyed and a third was damaged .",
            "That the convoy was attacked has not been confirmed .",
            "Labour organisers condemned the defence ministry 's programme in Kharkiv .",
            "Sheriff Beauregard Torres said Blackrock Mining Co. had fired its SECURITY-7 guards .",
            "' We will NOT surrender ! ' tweeted @OromoVoice , whose post was re-shared 1,204 times .",
            "Zqwortl blorfed the 47th grmpf !",
            "IRAN'S INTERIOR MINISTRY WARNED ICRC OFFICIALS IN INJIL ON FRIDAY",
            "Aid arrives",
            "No .");

    private static final List<String> ODD_WORDS = List.of(
            "3.14",
            "$ 4bn",
            "12-year-old",
            "COVID-19",
            "https://example.org/a?b=c#d",
            "someone@example.org",
            "#Kherson",
            "Київ",
            "北京",
            "٣٤",
            "İstanbul",
            "ﬁre",
            "👍🏽",
            "\uD83D",
            "\uDC4Dx",
            "\uFFFF",
            "",
            "NA",
            ".$.",
            "######",
            "null",
            "1",
            "Ltd.",
            "x".repeat(3_000),
            "Ab-9".repeat(500));

    private static TaggerModel model() {
        try {
            return PackedTaggerModel.read(ModelFile.open(PackedTaggerModel.RESOURCE));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void hasTheTagsOfCoreNlp(String... words) {
        assertThat(TAGGER.tag(words)).as(Arrays.toString(words)).isEqualTo(reference(words));
    }

    /** CoreNLP lowers words in the default locale, where "I" may become a dotless i. */
    private static String[] reference(String... words) {
        Locale locale = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return REFERENCE.tag(words);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void givesTheTagsOfCoreNlp() {
        for (String sentence : SENTENCES) {
            hasTheTagsOfCoreNlp(sentence.split(" "));
        }
    }

    @Test
    void givesTheTagsOfCoreNlpForWordsInNoOrder() {
        List<String> words = new ArrayList<>(List.of(String.join(" ", SENTENCES).split(" ")));
        words.addAll(ODD_WORDS);
        Random random = new Random(7);
        for (int length = 1; length <= 100; length += 11) {
            hasTheTagsOfCoreNlp(IntStream.range(0, length)
                    .mapToObj(i -> words.get(random.nextInt(words.size())))
                    .toArray(String[]::new));
        }
    }

    @Test
    void givesTheTagsOfCoreNlpForEachOddWord() {
        for (String word : ODD_WORDS) {
            hasTheTagsOfCoreNlp(word);
            hasTheTagsOfCoreNlp("The", word, "was", "seen", "near", word);
        }
    }

    @Test
    void givesNothingOfNoWords() {
        assertThat(TAGGER.tag(new String[0])).isEmpty();
    }

    @Test
    void tagsTheSameWhateverItTaggedBefore() {
        SentenceTagger forgetful = new SentenceTagger(MODEL, 4);
        for (int round = 0; round < 2; round++) {
            for (String sentence : SENTENCES) {
                String[] words = sentence.split(" ");
                assertThat(forgetful.tag(words)).isEqualTo(TAGGER.tag(words));
            }
        }
    }

    @Test
    void readsBackWhatItPacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        PackedTaggerModel.write(MODEL, packed);

        TaggerModel read = PackedTaggerModel.read(new ByteArrayInputStream(packed.toByteArray()));

        assertThat(read.tags()).isEqualTo(MODEL.tags());
        assertThat(read.companyEnds()).isEqualTo(MODEL.companyEnds());
        Lexicon lexicon = read.lexicon();
        assertThat(lexicon.words().text()).isEqualTo(MODEL.lexicon().words().text());
        assertThat(lexicon.candidates().toArray(byte[][]::new))
                .isDeepEqualTo(MODEL.lexicon().candidates().toArray(byte[][]::new));
        assertThat(lexicon.candidatesOf()).isEqualTo(MODEL.lexicon().candidatesOf());
        assertThat(lexicon.mostFrequent()).isEqualTo(MODEL.lexicon().mostFrequent());
        assertThat(lexicon.rare()).isEqualTo(MODEL.lexicon().rare());
        Clusters clusters = read.clusters();
        assertThat(clusters.words().text()).isEqualTo(MODEL.clusters().words().text());
        assertThat(clusters.names()).isEqualTo(MODEL.clusters().names());
        assertThat(clusters.starts()).isEqualTo(MODEL.clusters().starts());
        Factors factors = read.factors();
        assertThat(factors.values().text()).isEqualTo(MODEL.factors().values().text());
        assertThat(factors.starts()).isEqualTo(MODEL.factors().starts());
        assertThat(factors.tags()).isEqualTo(MODEL.factors().tags());
        assertThat(factors.factors()).isEqualTo(MODEL.factors().factors());
    }

    @Test
    void refusesWhatIsNoModel() {
        byte[] text = "tags=45\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> PackedTaggerModel.read(new ByteArrayInputStream(text)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no packed tables");
    }
}
