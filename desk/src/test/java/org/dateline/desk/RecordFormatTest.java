package org.dateline.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dateline.core.article.BlockType;
import org.dateline.core.coding.CodingIssue;
import org.dateline.core.event.ControlChange;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.ontology.Quad;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.statement.Answer;
import org.dateline.core.statement.CueClass;
import org.dateline.core.statement.CuePolarity;
import org.dateline.core.statement.SpeakerClass;
import org.dateline.core.statement.SpeakerFlag;
import org.dateline.core.statement.StatementForm;
import org.dateline.core.time.TimeBasis;
import org.junit.jupiter.api.Test;

/** The closed vocabularies of the code are those that the record format lists, and the glossary has them. */
class RecordFormatTest {

    private static final Pattern WORD = Pattern.compile("`([^`]+)`");

    @Test
    void vocabulariesOfArticles() throws IOException {
        assertListed("block `type`", BlockType.values(), BlockType::label);
        assertListed(
                "`issue`",
                CodingIssue.Kind.values(),
                kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Test
    void vocabulariesOfStatements() throws IOException {
        assertListed("speaker `class`", SpeakerClass.values(), SpeakerClass::label);
        assertListed("speaker `flags`", SpeakerFlag.values(), SpeakerFlag::label);
        assertListed("cue `class`", CueClass.values(), CueClass::label);
        assertListed("cue `polarity`", CuePolarity.values(), CuePolarity::label);
        assertListed("statement `form`", StatementForm.values(), StatementForm::label);
        assertListed("`answers.how`", Answer.Kind.values(), Answer.Kind::label);
    }

    @Test
    void vocabulariesOfEvents() throws IOException {
        assertListed("event `type`", PloverType.values(), PloverType::name);
        assertListed("`quad`", Quad.values(), Quad::name);
        assertListed("factuality `value`", FactualityValue.values(), FactualityValue::label);
        assertListed("control `change`", ControlChange.Kind.values(), ControlChange.Kind::label);
        assertListed("time `basis`", TimeBasis.values(), TimeBasis::label);
        assertListed("place `precision`", PlacePrecision.values(), PlacePrecision::label);
    }

    @Test
    void theGlossaryHasEveryTypeAndClass() throws IOException {
        String glossary = Files.readString(Path.of("../GLOSSARY.md"));
        assertThat(Arrays.stream(PloverType.values()).map(PloverType::name))
                .allMatch(name -> glossary.contains("**" + name + "**"));
        assertThat(Arrays.stream(CueClass.values()).map(CueClass::label))
                .allMatch(name -> glossary.contains("**" + name + "**"));
        assertThat(Arrays.stream(SpeakerClass.values()).map(SpeakerClass::label))
                .allMatch(name -> glossary.contains("**" + name + "**"));
    }

    private static <E> void assertListed(String field, E[] values, Function<E, String> label) throws IOException {
        assertThat(listed(field))
                .as(field)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(values).map(label).toList());
    }

    private static List<String> listed(String field) throws IOException {
        String row = Files.readAllLines(Path.of("../docs/formats/record.md")).stream()
                .filter(line -> line.startsWith("| " + field + " |"))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("record.md lists no " + field));
        return WORD.matcher(row.substring(field.length() + 4))
                .results()
                .map((MatchResult word) -> word.group(1))
                .toList();
    }
}
