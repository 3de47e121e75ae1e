package org.dateline.corenlp.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dateline.core.syntax.NameType;
import org.dateline.corenlp.packing.ModelFile;
import org.junit.jupiter.api.Test;

class NameRecognizerTest {

    private static final NameRecognition REFERENCE = reference();
    private static final NameModel MODEL = model();
    private static final NameRecognizer FINDER = new NameRecognizer(MODEL, 1 << 10);

    /** Each word with its tag. */
    private static final List<String> SENTENCES = List.of(
            "Rebels/NNS seized/VBD the/DT city/NN of/IN Herat/NNP on/IN Thursday/NNP ,/, officials/NNS said/VBD ./.",
            "The/DT United/NNP Nations/NNPS and/CC the/DT Red/NNP Cross/NNP sent/VBD aid/NN to/TO Syria/NNP ./.",
            "``/`` We/PRP will/MD return/VB ,/, ''/'' Maria/NNP Lopez/NNP of/IN Amnesty/NNP International/NNP said/VBD ./.",
            // Words that CoreNLP spells in American before it looks at them; days are among them.
            "Labour/NNP 's/POS defence/NN centre/NN in/IN labour/NN neighbourhoods/NNS closed/VBD on/IN monday/NNP ./.",
            // The same capitalised word again, beside a proper noun and beside none.
            "But/CC Bush/NN said/VBD that/IN many/JJ saw/VBD what/WP Bush/NN did/VBD when/WRB he/PRP met/VBD Bush/NN ./.",
            "But/CC Bush/NN said/VBD that/IN many/JJ saw/VBD what/WP George/NNP Bush/NNP had/VBD done/VBN ./.",
            "When/WRB George/NNP Bush/NNP came/VBD ,/, the/DT crowd/NN cheered/VBD ,/, but/CC Bush/NN left/VBD ./.",
            "Mr./NNP Bush/NNP left/VBD ./. But/CC Bush/NN returned/VBD ./.",
            // Texts whose parts the model writes with the marks that also part them.
            ".../: Kabul/NNP .../: --/: Jay-Z/NNP -/: album/NN .../: ./.",
            "Al-Qaida-linked/JJ fighters/NNS fired/VBD 12,500/CD rounds/NNS at/IN 6:30/CD p.m./NN in/IN the/DT 1990s/NNS",
            "KABUL/NNP ,/, Afghanistan/NNP (/-LRB- AP/NNP )/-RRB- _/: POLICE/NNS SAY/VBP 3/CD DEAD/JJ IN/IN PARIS/NNP",
            "São/NNP Paulo/NNP ’s/POS mayor/NN visited/VBD 北京/NNP with/IN Đinh/NNP \uD83D\uDE00/SYM \uD83D/SYM ./.",
            "the/DT the/DT the/DT the/DT the/DT Hague/NNP the/DT the/DT the/DT the/DT",
            "<>/SYM ></SYM >>/SYM </SYM Congo/NNP null/NN </SYM",
            "Aid/NN",
            "Zqwortl/NNP blorfed/VBD the/DT 47th/JJ grmpf/NN !/.");

    private static NameRecognition reference() {
        try {
            return ReferenceNameRecognizer.load();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static NameModel model() {
        try {
            return PackedNameModel.read(ModelFile.open(PackedNameModel.RESOURCE));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void hasTheNamesOfCoreNlp(String[] words, String[] tags) {
        assertThat(FINDER.find(words, tags)).as(String.join(" ", words)).isEqualTo(ofCoreNlp(words, tags));
    }

    /** CoreNLP lowers words in the default locale; tests run in one of those where "I" becomes a dotless i. */
    private static NameType[] ofCoreNlp(String[] words, String[] tags) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return REFERENCE.find(words, tags);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void findsPeoplePlacesAndOrganisations() {
        String[] words = "Maria Lopez of Amnesty International was in Aleppo .".split(" ");
        String[] tags = "NNP NNP IN NNP NNP VBD IN NNP .".split(" ");

        assertThat(FINDER.find(words, tags))
                .containsExactly(
                        NameType.PERSON,
                        NameType.PERSON,
                        NameType.NONE,
                        NameType.ORGANIZATION,
                        NameType.ORGANIZATION,
                        NameType.NONE,
                        NameType.NONE,
                        NameType.LOCATION,
                        NameType.NONE);
    }

    @Test
    void findsTheNamesOfCoreNlp() {
        for (String sentence : SENTENCES) {
            hasTheNamesOfCoreNlp(words(sentence), tags(sentence));
        }
    }

    @Test
    void findsTheNamesOfCoreNlpForWordsInNoOrder() {
        String all = String.join(" ", SENTENCES);
        String[] words = words(all);
        String[] tags = tags(all);
        Random random = new Random(7);
        for (int length = 1; length <= 400; length += 3) {
            String[] someWords = new String[length];
            String[] someTags = new String[length];
            for (int i = 0; i < length; i++) {
                someWords[i] = words[random.nextInt(words.length)];
                someTags[i] = tags[random.nextInt(tags.length)];
            }
            hasTheNamesOfCoreNlp(someWords, someTags);
        }
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(FINDER.find(new String[0], new String[0])).isEmpty();
    }

    @Test
    void findsTheSameWhateverItReadBefore() {
        NameRecognizer forgetful = new NameRecognizer(MODEL, 4);
        for (String sentence : SENTENCES) {
            NameType[] fresh = new NameRecognizer(MODEL, 1 << 10).find(words(sentence), tags(sentence));

            assertThat(FINDER.find(words(sentence), tags(sentence))).isEqualTo(fresh);
            assertThat(forgetful.find(words(sentence), tags(sentence))).isEqualTo(fresh);
        }
    }

    /** Else a word in lower case would change how the same word is read with a capital from then on. */
    @Test
    void learnsNoWordsFromWhatItReads() {
        String[] capital = {"In", "Blorfing", ",", "shots", "were", "fired", "."};
        String[] tags = {"IN", "NNP", ",", "NNS", "VBD", "VBN", "."};
        NameType[] before = FINDER.find(capital, tags);
        NameType[] referenceBefore = ofCoreNlp(capital, tags);

        FINDER.find(new String[] {"blorfing"}, new String[] {"NN"});
        ofCoreNlp(new String[] {"blorfing"}, new String[] {"NN"});

        assertThat(FINDER.find(capital, tags)).isEqualTo(before);
        assertThat(ofCoreNlp(capital, tags)).isEqualTo(referenceBefore);
        assertThat(WordForm.of(MODEL, "Blorfing").shape).isEqualTo(MODEL.text("Xxxxx"));
        assertThat(WordForm.of(MODEL, "Walking").shape).isEqualTo(MODEL.text("Xxxxxk"));
    }

    @Test
    void readsBackWhatItPacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        PackedNameModel.write(MODEL, packed);

        NameModel read = PackedNameModel.read(new ByteArrayInputStream(packed.toByteArray()));

        assertThat(read.labels()).isEqualTo(MODEL.labels());
        assertThat(read.texts().lines()).isEqualTo(MODEL.texts().lines());
        assertThat(read.lexicon().lines()).isEqualTo(MODEL.lexicon().lines());
        assertThat(read.entries()).isEqualTo(MODEL.entries());
        assertThat(read.unknownCluster()).isEqualTo(MODEL.unknownCluster());
        assertThat(read.nodes().keys()).isEqualTo(MODEL.nodes().keys());
        assertThat(read.nodes().weights()).isEqualTo(MODEL.nodes().weights());
        assertThat(read.edges().keys()).isEqualTo(MODEL.edges().keys());
        assertThat(read.edges().weights()).isEqualTo(MODEL.edges().weights());
    }

    @Test
    void refusesWhatIsNoModel() {
        byte[] text = "no model".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> PackedNameModel.read(new ByteArrayInputStream(text)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no packed tables");
    }

    private static String[] words(String sentence) {
        return of(sentence, token -> token.substring(0, token.lastIndexOf('/')));
    }

    private static String[] tags(String sentence) {
        return of(sentence, token -> token.substring(token.lastIndexOf('/') + 1));
    }

    private static String[] of(String sentence, UnaryOperator<String> part) {
        return Stream.of(sentence.split(" ")).map(part).toArray(String[]::new);
    }
}
