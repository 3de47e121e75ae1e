package org.dateline.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.core.lexicon.Table;
import org.junit.jupiter.api.Test;

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
    void everyClassOfTheRecordButTheSilentOnesHasAVerb() {
        CueLexicon lexicon = CueLexicon.load();

        assertThat(lexicon.entries(CueEntry.Part.VERB, "say").get(0).frame().isClausal())
                .isTrue();
        Set<String> classes = new HashSet<>();
        CUES.forEach(row -> classes.add(row.get("class")));
        for (CueClass kind : CueClass.values()) {
            assertThat(classes).contains(kind.label());
        }
    }

    @Test
    void triesClausesBeforeObjectsAndNothingLast() {
        Table table = Table.parse("t", "part\tclass\tframes\tcue\nverb\tsay\tnone|obj|clause\tsay\n");

        assertThat(CueLexicon.parse(table, SHAPES).entries(CueEntry.Part.VERB, "say").stream()
                        .map(entry -> entry.frame().kind()))
                .containsExactly(Frame.Kind.CLAUSE, Frame.Kind.OBJ, Frame.Kind.NONE);
    }

    @Test
    void refusesAnUnknownClass() {
        Table table = Table.parse("t", "part\tclass\tframes\tcue\nverb\tmumble\tclause\tsay\n");

        assertThatThrownBy(() -> CueLexicon.parse(table, SHAPES)).isInstanceOf(IllegalArgumentException.class);
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
            assertThat(Frame.of(shape).label()).isEqualTo(shape);
        }
    }
}
