package org.dateline.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.lexicon.Table;
import org.dateline.core.statement.Answer;
import org.dateline.core.statement.Cue;
import org.dateline.core.statement.Speaker;
import org.dateline.core.statement.Statement;
import org.dateline.core.statement.StatementReader;
import org.dateline.core.statement.Statements;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.text.Text;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples beside the cue lexicon hold with the real parser. */
class StatementSpecTest {

    private record Example(String text, List<String> expected) {}

    @TestFactory
    List<DynamicTest> everyExampleHolds() {
        StatementReader reader = StatementReader.load();
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.text(), () -> check(reader, example)))
                .toList();
    }

    private static void check(StatementReader reader, Example example) {
        ParsedArticle parsed = CoreNlpParserTest.PARSER.parse(article(example.text()));
        List<String> found = written(parsed, reader.read(parsed));
        if (example.expected().equals(List.of("none"))) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsExactlyInAnyOrderElementsOf(example.expected());
        }
    }

    private static Article article(String value) {
        Text text = Text.of(value);
        return new Article(
                "a", "sha256:0", "en", Publication.UNKNOWN, text, List.of(new Block(BlockType.PARAGRAPH, text.span())));
    }

    private static List<String> written(ParsedArticle parsed, Statements statements) {
        Text text = parsed.article().text();
        List<String> lines = new ArrayList<>();
        for (Statement statement : statements.all()) {
            String content = statement.content().stream().map(text::exact).collect(Collectors.joining(" ... "));
            String line = String.join(
                    " | ",
                    statement.findCue().map(cue -> cueText(text, cue)).orElse("-"),
                    statement.kind().label(),
                    statement.polarity().label(),
                    statement.form().label(),
                    statement
                            .findSpeaker()
                            .map(speaker -> speakerText(text, speaker))
                            .orElse("-"),
                    content.isEmpty() ? "-" : content);
            Answer answer = statement.answers();
            if (answer != null && answer.statement() != null) {
                Statement answered = statements.get(answer.statement());
                line += " | " + answer.how().label() + " "
                        + answered.findCue().map(cue -> cueText(text, cue)).orElse("-");
            }
            lines.add(line);
        }
        return lines;
    }

    private static String cueText(Text text, Cue cue) {
        return text.exact(cue.phrase().span());
    }

    private static String speakerText(Text text, Speaker speaker) {
        return text.exact(speaker.mention().span());
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        String text = "";
        List<String> expected = new ArrayList<>();
        for (String line :
                Table.textOfResource(StatementReader.class, "statements.spec").split("\n")) {
            if (line.startsWith("= ")) {
                if (!expected.isEmpty()) {
                    examples.add(new Example(text, List.copyOf(expected)));
                    expected.clear();
                }
                text = line.substring(2);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                expected.add(line);
            }
        }
        examples.add(new Example(text, expected));
        return examples;
    }
}
