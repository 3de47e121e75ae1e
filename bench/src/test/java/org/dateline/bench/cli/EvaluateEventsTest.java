package org.dateline.bench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.bench.event.EventSuite;
import org.dateline.bench.participant.ParticipantSuite;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.corenlp.CoreNlpParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suites of whole codings with the real parser and coder on sentences of our own, in each of their forms. */
class EvaluateEventsTest {

    private static ArticleParser parser;

    @TempDir
    Path home;

    @BeforeAll
    static void loadTheParserOnce() {
        parser = CoreNlpParser.load();
    }

    @Test
    void markedPairs() throws Exception {
        Run run = run(
                "events",
                "{'marked':'<s>Turkey</s> condemned <t>Greece</t> on Monday.','plover_root':'ACCUSE','quad':'VK'}",
                "{'marked':'<s>The men</s> ate soup with <t>the women</t>.','plover_root':'CONSULT','quad':'VC'}");
        assertThat(run.exit).as(run.err).isZero();
        // Over ACCUSE, right in the record, and CONSULT, which the record does not hold.
        assertThat(run.out)
                .containsPattern("root of the event in the record +50\\.0 +2\n")
                .containsPattern("source acts on target +50\\.0 +2\n")
                .contains("    gold    CONSULT The men > the women\n");
    }

    @Test
    void records() throws Exception {
        Run run = run(
                "events",
                "{'sentence':'France criticised Japan on Monday.','plover':'DISAPPROVE','source':[{'code':'FRA'}],"
                        + "'target':[{'code':'JAP'}]}",
                "{'sentence':'The sky was blue.','plover':'AID','source':[{'code':'FRA'}],'target':[]}");
        assertThat(run.exit).as(run.err).isZero();
        assertThat(run.out)
                .containsPattern("types, F1 +66\\.7 +2\n")
                .containsPattern("pair and type, recall +50\\.0 +2\n")
                .contains("missed: nothing coded: AID: 1\n");
    }

    @Test
    void codes() throws Exception {
        Run run = run(
                "events",
                "{'sentence':'Rebels shelled the town of Idlib.','cameo':'194','root':'19','quad':'MK'}",
                "{'sentence':'The sky was blue.','cameo':'073','root':'07','quad':'MC'}");
        assertThat(run.exit).as(run.err).isZero();
        assertThat(run.out)
                .containsPattern("CAMEO roots, F1 +66\\.7 +2\n")
                .contains("missed: nothing coded: 07 AID: 1");
    }

    @Test
    void classesAndOrdinaryNews() throws Exception {
        Run classes = run(
                "events",
                "{'sentence':'Rebels shelled the town of Idlib.','penta':'MK'}",
                "{'sentence':'The sky was blue.','penta':'STATEMENT(neutral)'}");
        assertThat(classes.out).as(classes.err).containsPattern("class, macro F1 +100\\.0 +2\n");
        Run ordinary = run(
                "events",
                "{'text':'The sky was blue. It rained at noon.','events':0}",
                "{'sentence':'The baker sold bread to the children.','events':0}",
                "{'sentence':'Rebels shelled the town of Idlib.','events':0}");
        assertThat(ordinary.out)
                .as(ordinary.err)
                .containsPattern("political events +1 +3\n")
                .contains("extra: ASSAULT: 1\n\n  rows.jsonl:3\n    text  Rebels shelled the town of Idlib.\n");
    }

    @Test
    void participants() throws Exception {
        Run tagged = run(
                "participants",
                "{'tokens':['Turkey','condemned','Greece','on','Monday','.'],'tags':['B-S','O','B-T','O','O','O']}",
                "{'tokens':['The','sky','was','blue','.'],'tags':['B-S','I-S','O','O','O']}");
        assertThat(tagged.out)
                .as(tagged.err)
                .containsPattern("actors, F1 +66\\.7 +2\n")
                .containsPattern("recipients, F1 +100\\.0 +1\n")
                .containsPattern("pairs +100\\.0 +1\n")
                .contains("missed, nothing coded: actor: 1\n");
        Run document = run(
                "participants",
                "{'text':'Turkey condemned Greece on Monday. Tables broke.','entities':[{'begin':0,'end':6,'type':"
                        + "'Organisation'},{'begin':7,'end':16,'type':'Person'},{'begin':0,'end':6,'type':'Money'}],"
                        + "'relations':[{'sourceBegin':0,'sourceEnd':6,'targetBegin':17,'targetEnd':23,'type':'Dislikes',"
                        + "'value':'condemned'},{'sourceBegin':0,'sourceEnd':6,'targetBegin':35,'targetEnd':41,'type':"
                        + "'FightingAgainst'}]}");
        assertThat(document.out)
                .as(document.err)
                .containsPattern("mentions, recall +50\\.0 +2\n")
                .containsPattern("  disapproving +100\\.0 +1\n")
                .containsPattern("  fighting +0\\.0 +1\n")
                .contains("gold  FightingAgainst Turkey > Tables");
    }

    @Test
    void whatIsOfNoFormIsNamedAndMixedFormsAreRefused() throws Exception {
        Run unknown = run(
                "events",
                "{'sentence':'The sky was blue.','penta':'STATEMENT(neutral)'}",
                "{'sentence':'The sky was blue.','colour':'blue'}",
                "{'penta':'VC'}");
        assertThat(unknown.exit).isEqualTo(3);
        assertThat(unknown.err)
                .contains(
                        "rows.jsonl (line 2): a row of no form known here; it must have \"marked\" and \"plover_root\","
                                + " or \"plover\", or \"cameo\" and \"root\", or \"penta\", or \"events\"\n")
                .contains("rows.jsonl (line 3): no \"sentence\"\n");
        Run mixed = run(
                "events",
                "{'sentence':'The sky was blue.','penta':'STATEMENT(neutral)'}",
                "{'sentence':'The sky was blue.','events':0}");
        assertThat(mixed.exit).isEqualTo(1);
        assertThat(mixed.out).isEmpty();
        assertThat(mixed.err)
                .contains("rows.jsonl (line 2): a row of another form (ordinary news) than the first row (class), of"
                        + " which all must be: {\"sentence\", \"penta\": MK, VK, VC, MC or STATEMENT(neutral)}");
    }

    private record Run(int exit, String out, String err) {}

    /** Measures rows, whose quotes are single, and shows all errors. */
    private Run run(String suite, String... rows) throws IOException {
        Path file = home.resolve("rows.jsonl");
        Files.writeString(file, String.join("\n", rows).replace('\'', '"') + "\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8), false, home);
        int exit = BenchCommand.run(
                console, List.of(new EventSuite(), new ParticipantSuite()), List.of(), () -> parser, new String[] {
                    "evaluate", suite, file.toString(), "--errors", "all"
                });
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
