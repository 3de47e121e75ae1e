package org.dateline.corenlp.depparse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.dateline.corenlp.packing.ModelFile;
import org.junit.jupiter.api.Test;

class TransitionParserTest {

    private static final DependencyParsing REFERENCE = new ReferenceParser();
    private static final TransitionParser PARSER = load();

    /** Each word with its tag. */
    private static final List<String> SENTENCES = List.of(
            "Rebels/NNS seized/VBD the/DT city/NN of/IN Herat/NNP on/IN Thursday/NNP ,/, officials/NNS said/VBD ./.",
            "Two/CD bridges/NNS were/VBD destroyed/VBN and/CC a/DT third/JJ was/VBD damaged/VBN ./.",
            "That/IN the/DT convoy/NN was/VBD attacked/VBN has/VBZ not/RB been/VBN confirmed/VBN ./.",
            "Whether/IN he/PRP fled/VBD is/VBZ being/VBG investigated/VBN ./.",
            "The/DT ministry/NN denied/VBD that/IN its/PRP$ soldiers/NNS had/VBD fired/VBN at/IN protesters/NNS ./.",
            "Aid/NN arrives/VBZ",
            "No/UH ./.",
            "Zqwortl/NNP blorfed/VBD the/DT 47th/JJ grmpf/NN !/.");

    private static TransitionParser load() {
        try {
            return TransitionParser.load();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void hasTheTreeOfCoreNlp(String[] words, String[] tags) {
        DependencyTree tree = PARSER.parse(words, tags);
        DependencyTree reference = REFERENCE.parse(words, tags);

        assertThat(tree.heads()).as(String.join(" ", words)).isEqualTo(reference.heads());
        assertThat(Arrays.asList(tree.relations()).subList(1, words.length + 1))
                .as(String.join(" ", words))
                .isEqualTo(Arrays.asList(reference.relations()).subList(1, words.length + 1));
    }

    @Test
    void givesTheTreesOfCoreNlp() {
        for (String sentence : SENTENCES) {
            String[] tokens = sentence.split(" ");
            hasTheTreeOfCoreNlp(
                    of(tokens, token -> token.substring(0, token.lastIndexOf('/'))),
                    of(tokens, token -> token.substring(token.lastIndexOf('/') + 1)));
        }
    }

    @Test
    void givesTheTreesOfCoreNlpForWordsInNoOrder() {
        String[] tokens = String.join(" ", SENTENCES).split(" ");
        Random random = new Random(7);
        for (int length = 1; length <= 200; length += 9) {
            String[] words = new String[length];
            String[] tags = new String[length];
            for (int i = 0; i < length; i++) {
                String token = tokens[random.nextInt(tokens.length)];
                String other = tokens[random.nextInt(tokens.length)];
                words[i] = token.substring(0, token.lastIndexOf('/'));
                tags[i] = other.substring(other.lastIndexOf('/') + 1);
            }
            hasTheTreeOfCoreNlp(words, tags);
        }
    }

    @Test
    void parsesTheSameWhateverItParsedBefore() {
        String[] words = {"The", "army", "withdrew", "from", "the", "valley", "."};
        String[] tags = {"DT", "NN", "VBD", "IN", "DT", "NN", "."};
        ParserModel model = model();
        TransitionParser forgetful = new TransitionParser(model, 4);

        assertThat(forgetful.parse(words, tags).heads())
                .isEqualTo(PARSER.parse(words, tags).heads());
        assertThat(forgetful.parse(words, tags).relations())
                .isEqualTo(PARSER.parse(words, tags).relations());
    }

    private static ParserModel model() {
        try {
            return PackedParserModel.read(ModelFile.open(PackedParserModel.RESOURCE));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void readsBackWhatItPacked() throws IOException {
        ParserModel model = model();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        PackedParserModel.write(model, packed);

        ParserModel read = PackedParserModel.read(new ByteArrayInputStream(packed.toByteArray()));

        assertThat(read.words()).isEqualTo(model.words());
        assertThat(read.tags()).isEqualTo(model.tags());
        assertThat(read.relations()).isEqualTo(model.relations());
        assertThat(read.embeddings()).isEqualTo(model.embeddings());
        assertThat(read.hidden()).isDeepEqualTo(model.hidden());
        assertThat(read.bias()).isEqualTo(model.bias());
        assertThat(read.output()).isDeepEqualTo(model.output());
    }

    @Test
    void refusesWhatIsNoModel() {
        byte[] text = "dict=2\npos=1\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> PackedParserModel.read(new ByteArrayInputStream(text)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no packed tables");
        assertThatThrownBy(() -> ParserModelText.read(new ByteArrayInputStream(text)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("it ends early");
    }

    private static String[] of(String[] tokens, UnaryOperator<String> part) {
        return IntStream.range(0, tokens.length)
                .mapToObj(i -> part.apply(tokens[i]))
                .toArray(String[]::new);
    }
}
