package org.dateline.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.core.actor.Participant;
import org.dateline.core.article.Article;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.Publication;
import org.dateline.core.article.PublicationTime;
import org.dateline.core.coding.ArticleCoder;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.event.FrameExample;
import org.dateline.core.event.FrameLexicon;
import org.dateline.core.text.Text;
import org.junit.jupiter.api.Test;

/** Every example beside a frame codes as it says, through the real parser. */
class FrameExamplesTest {

    private static final ArticleCoder CODER = ArticleCoder.load();

    @Test
    void everyExampleCodesAsItSays() {
        List<String> wrong = new ArrayList<>();
        FrameLexicon.load()
                .examples()
                .forEach((frame, examples) -> examples.forEach(example -> {
                    String fault = check(frame, example);
                    if (!fault.isEmpty()) {
                        wrong.add(example.file() + ":" + example.line() + " " + fault + " in: " + example.sentence());
                    }
                }));

        assertThat(wrong).isEmpty();
    }

    private static String check(String frame, FrameExample example) {
        CodedArticle coded = CODER.code(CoreNlpParserTest.PARSER.parse(article(example.sentence())));
        List<CodedEvent> fired = coded.events().stream()
                .filter(event -> event.coding().frame().equals(frame))
                .toList();
        if (!example.fires()) {
            return fired.isEmpty() ? "" : frame + " fires";
        }
        if (fired.isEmpty()) {
            return frame + " does not fire, but "
                    + coded.events().stream()
                            .map(event -> event.coding().frame())
                            .toList();
        }
        Text text = coded.parsed().article().text();
        List<String> faults = new ArrayList<>();
        for (CodedEvent event : fired) {
            String fault = mismatch(example, event, text);
            if (fault.isEmpty()) {
                return "";
            }
            faults.add(fault);
        }
        return String.join("; ", faults);
    }

    private static String mismatch(FrameExample example, CodedEvent event, Text text) {
        StringBuilder faults = new StringBuilder();
        if (example.isSymmetric()) {
            List<Participant> parties = new ArrayList<>(event.actors());
            parties.addAll(event.recipients());
            compare("parties", example.actors(), parties, text, faults);
            return faults.toString();
        }
        compare("actor", example.actors(), event.actors(), text, faults);
        compare("recipient", example.recipients(), event.recipients(), text, faults);
        for (String check : example.checks()) {
            if (!ExampleCheck.holds(check, event, text)) {
                faults.append("not ").append(check).append(' ');
            }
        }
        return faults.toString();
    }

    private static void compare(
            String role, List<String> wanted, List<Participant> found, Text text, StringBuilder faults) {
        if (wanted == null) {
            return;
        }
        List<String> words = found.stream()
                .map(participant -> text.exact(participant.span()))
                .toList();
        boolean fits = wanted.size() == words.size();
        for (int i = 0; fits && i < wanted.size(); i++) {
            fits = fold(words.get(i)).contains(fold(wanted.get(i)))
                    || fold(wanted.get(i)).contains(fold(words.get(i)));
        }
        if (!fits) {
            faults.append(role)
                    .append(' ')
                    .append(words)
                    .append(" instead of ")
                    .append(wanted)
                    .append(' ');
        }
    }

    private static String fold(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static Article article(String sentence) {
        Text text = Text.of(sentence);
        Publication publication = Publication.UNKNOWN.publishedAt(PublicationTime.parse("2021-08-13"));
        return new Article(
                "example", "sha256:0", "en", publication, text, List.of(new Block(BlockType.PARAGRAPH, text.span())));
    }
}
