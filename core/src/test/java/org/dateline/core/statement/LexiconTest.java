package org.dateline.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dateline.core.lexicon.LexiconFault;
import org.dateline.core.lexicon.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private static final Table SHAPES =
            Table.parse("s", "part\tknown\tshapes\nverb\tyes\tclause|obj|to\nverb\tno\tclause\n");

    private static final List<Table.Row> CUES =
            Table.ofResource(CueLexicon.class, "cues.tsv").rows();

    @Test
    void everyCueStandsOnceForEachShape() {
        Set<String> seen = new HashSet<>();
        for (Table.Row row : CUES) {
            for (String cue : row.list("cue")) {
                for (String frame : row.list("frames")) {
                    String key = String.join(
                            "/",
                            row.get("part"),
                            cue,
                            frame,
                            row.find("object").orElse(""),
                            row.find("polarity").orElse(""),
                            row.find("speaker").orElse(""));
                    assertThat(seen.add(key)).as("line %d: %s", row.line(), key).isTrue();
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(1000);
    }

    @Test
    void everyClassOfTheRecordHasACue() {
        assertThat(CUES)
                .extracting(row -> row.get("class"))
                .containsAll(Stream.of(CueClass.values()).map(CueClass::label).toList());
    }

    @Test
    void sayTakesAClauseFirst() {
        assertThat(CueLexicon.load().entries(CueEntry.Part.VERB, "say").get(0).frame())
                .isEqualTo(Frame.CLAUSE);
    }

    @Test
    void triesClausesBeforeObjectsAndNothingLast() {
        Table table = Table.parse("t", "part\tclass\tframes\tcue\nverb\tsay\tnone|obj|clause\tsay\n");

        assertThat(CueLexicon.parse(table, SHAPES).entries(CueEntry.Part.VERB, "say").stream()
                        .map(entry -> entry.frame().kind()))
                .containsExactly(Frame.Kind.CLAUSE, Frame.Kind.OBJ, Frame.Kind.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "verbs;say;clause;;          no such part: verbs",
                "verb;mumble;clause;;        no such class: mumble",
                "verb;say;clause|cluase;;    no such shape: cluase",
                "verb;say;obj foor;;         no such shape: obj foor",
                "verb;say;On;;               no such shape: On",
                "verb;say;clause;negate;     no such polarity: negate",
                "verb;say;clause;;           no such speaker: anybody"
            })
    void refusesWhatNoCueCanBeAndNamesTheLine(String part, String kind, String frames, String polarity, String reason) {
        String speaker = reason.contains("speaker") ? "anybody" : "";
        String row = String.join("\t", part, kind, frames, "say", polarity == null ? "" : polarity, speaker);
        Table table = Table.parse("cues.tsv", "part\tclass\tframes\tcue\tpolarity\tspeaker\n# one\n" + row + "\n");

        assertThatThrownBy(() -> CueLexicon.parse(table, SHAPES))
                .isInstanceOf(LexiconFault.class)
                .hasMessage("cues.tsv:3: " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "verb;maybe;clause; no such known: maybe",
                "verb;yes;claus;    no such shape: claus",
                "noun;no;clause;    only verbs can be unknown",
                "verb;yes;clause;   the shapes of a verb stand twice"
            })
    void refusesShapesThatCannotBe(String part, String known, String shapes, String reason) {
        Table table = Table.parse(
                "shapes.tsv", "part\tknown\tshapes\nverb\tyes\tto\n" + String.join("\t", part, known, shapes) + "\n");

        assertThatThrownBy(() -> CueLexicon.parse(Table.parse("c", "part\tclass\tframes\tcue\n"), table))
                .isInstanceOf(LexiconFault.class)
                .hasMessage("shapes.tsv:3: " + reason);
    }

    @Test
    void refusesAnswersOfNoPartKindOrSort() {
        assertFault("no such part: prediacte", () -> new AnswerCues(answers("prediacte", "denies")));
        assertFault("no such kind: deny", () -> new AnswerCues(answers("cue", "deny")));
        assertFault("no such kind: toll", () -> new AnswerCues(answers("noun", "toll")));
        assertFault("no such kind: deny", () -> new AnswerCues(answers("phrase", "deny")));
    }

    private static Table answers(String part, String kind) {
        return Table.parse("t", "part\tkind\twords\n" + part + "\t" + kind + "\tlie\n");
    }

    @Test
    void refusesWithholdingThatCannotBe() {
        assertFault(
                "no such polarity: decline",
                () -> Withholding.rows(Table.parse("t", "polarity\tverb\ndecline\twant\n")));
        assertFault(
                "more than a verb and a particle: stop short of",
                () -> Withholding.rows(Table.parse("t", "polarity\tverb\ndeclined\tstop short of\n")));
    }

    @Test
    void refusesAWeightThatIsNoNumberOrStandsTwice() {
        assertFault("\"heavy\" is no number", () -> CueModel.parse(Table.parse("t", "feature\tweight\nbias\theavy\n")));
        assertThatThrownBy(() -> CueModel.parse(Table.parse("t", "feature\tweight\nbias\t1\nbias\t2\n")))
                .hasMessage("t:3: bias stands twice");
    }

    @Test
    void everySetOfWordsStandsOnceAndIsReadBySomebody() {
        assertThat(Words.sets(Table.ofResource(Words.class, "words.tsv")).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Words.values()).map(Words::label).toList());
        assertThatThrownBy(() -> Words.sets(Table.parse("t", "set\twords\nless\tfew\nless\tquiet\n")))
                .isInstanceOf(LexiconFault.class)
                .hasMessage("t:3: less stands twice");
    }

    private static void assertFault(String reason, ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOf(LexiconFault.class).hasMessage("t:2: " + reason);
    }

    @Test
    void triesAWordInTheShapesItIsNotListedWithToo() {
        Table table = Table.parse("t", "part\tclass\tframes\tcue\tspeaker\nverb\taccuse\tobj\tattack\tperson\n");
        CueLexicon lexicon = CueLexicon.parse(table, SHAPES);

        assertThat(lexicon.openEntries(CueEntry.Part.VERB, "attack"))
                .allSatisfy(entry -> {
                    assertThat(entry.kind()).isEqualTo(CueClass.ACCUSE);
                    assertThat(entry.subject()).isEqualTo(CueEntry.Subject.PERSON);
                })
                .extracting(entry -> entry.frame().kind())
                .containsExactly(Frame.Kind.CLAUSE, Frame.Kind.TO);
    }

    @Test
    void triesAVerbThatItDoesNotKnowWithAClauseOnly() {
        CueLexicon lexicon =
                CueLexicon.parse(Table.parse("t", "part\tclass\tframes\tcue\nverb\tsay\tclause\tsay\n"), SHAPES);

        assertThat(lexicon.openEntries(CueEntry.Part.VERB, "whisper"))
                .extracting(entry -> entry.frame().kind())
                .containsExactly(Frame.Kind.CLAUSE);
        assertThat(lexicon.openEntries(CueEntry.Part.NOUN, "whisper")).isEmpty();
    }

    @Test
    void writesAShapeAsItReadsIt() {
        for (String shape : new String[] {"clause", "obj to", "obj to np", "to np", "obj as", "for", "on to", "none"}) {
            assertThat(Frame.find(shape).map(Frame::label)).hasValue(shape);
        }
    }
}
