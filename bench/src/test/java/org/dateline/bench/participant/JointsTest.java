package org.dateline.bench.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.core.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointsTest {

    private final Joints joints = new Joints();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tarn fell , he said .                | Tarn fell, he said.",
                "The king 's men did n't go           | The king's men didn't go",
                "the king ’ s men                     | the king’s men",
                "the guards ' posts                   | the guards' posts",
                "he 'd gone , I 'm told               | he'd gone, I'm told",
                "( all of them ) paid $ 3 and 4 %     | (all of them) paid $3 and 4%",
                "a cease - fire and / or talks        | a cease-fire and/or talks",
                "1 , 100 men , 20 boats and 2 . 5 t   | 1,100 men, 20 boats and 2.5 t",
                "U . S . envoys                       | U.S. envoys",
                "on Nov . 21 , he spoke to Mr . Lund  | on Nov. 21, he spoke to Mr. Lund",
                "he \" went \" away \" soon \" .      | he \"went\" away \"soon\".",
                "he “ went ” away                     | he “went” away",
                "so ’                                 | so’",
                "s                                    | s"
            },
            quoteCharacter = '#')
    void tokensAreWrittenAsAReaderExpects(String tokens, String text) {
        List<String> words = List.of(tokens.split(" "));
        JoinedTokens joined = JoinedTokens.of(words, joints);
        assertThat(joined.text()).isEqualTo(text);
        Text addressed = Text.of(joined.text());
        assertThat(joined.tokens()).extracting(addressed::exact).isEqualTo(words);
    }
}
