package org.dateline.corenlp;

import java.util.ArrayList;
import java.util.List;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.statement.CueClass;
import org.dateline.core.statement.CuePolarity;
import org.dateline.core.statement.Speaker;
import org.dateline.core.statement.Statement;
import org.dateline.core.text.Text;
import org.dateline.corenlp.ClaimSet.Line;
import org.dateline.corenlp.ClaimSet.Outcome;
import org.dateline.corenlp.ClaimSet.Verdict;

/** Compares what is left unsaid in a coded text with the {@code silence} lines of a {@link ClaimSet}. */
final class SilenceCheck {

    private final CodedArticle coded;
    private final Text text;

    private SilenceCheck(CodedArticle coded) {
        this.coded = coded;
        this.text = coded.parsed().article().text();
    }

    /** One outcome for each line, then one for each silence that no line wants. */
    static List<Outcome> outcomes(List<Line> lines, CodedArticle coded) {
        return new SilenceCheck(coded).outcomes(lines);
    }

    private List<Outcome> outcomes(List<Line> lines) {
        List<Statement> silences = new ArrayList<>(coded.statements().all());
        silences.removeIf(statement -> statement.polarity() == CuePolarity.AFFIRMED
                && statement.kind() != CueClass.OMIT
                && statement.kind() != CueClass.REFUSE);
        List<Outcome> outcomes = new ArrayList<>();
        for (Line line : lines) {
            if (line.isNone()) {
                outcomes.add(new Outcome(line, Verdict.RIGHT, "nothing"));
                continue;
            }
            List<Statement> own =
                    silences.stream().filter(silence -> hasCue(silence, line)).toList();
            silences.removeAll(own);
            boolean wrong = !own.isEmpty() && own.stream().noneMatch(silence -> mayBe(silence, line));
            boolean right = own.stream().anyMatch(silence -> isRight(silence, line));
            Verdict verdict = right ? Verdict.RIGHT : wrong ? Verdict.WRONG : Verdict.OPEN;
            outcomes.add(new Outcome(line, verdict, own.isEmpty() ? "nothing" : written(own)));
        }
        silences.forEach(silence -> outcomes.add(new Outcome(null, Verdict.WRONG, written(List.of(silence)))));
        return outcomes;
    }

    private boolean hasCue(Statement silence, Line line) {
        return silence.findCue()
                .filter(cue ->
                        ClaimSet.touches(text, cue.phrase().span(), line.cells().get(1)))
                .isPresent();
    }

    private boolean isRight(Statement silence, Line line) {
        boolean spoken = silence.speaker() != null || line.cells().get(0).startsWith("No");
        boolean holds = line.words(3)
                .map(words -> silence.content().stream().anyMatch(part -> ClaimSet.touches(text, part, words)))
                .orElse(true);
        return spoken && holds && mayBe(silence, line);
    }

    /** Tells whether nothing in a silence speaks against a line; a part of it may not be known. */
    private boolean mayBe(Statement silence, Line line) {
        Speaker speaker = silence.speaker();
        boolean speaks = speaker == null
                || ClaimSet.touches(text, speaker.mention().span(), line.cells().get(0))
                || ClaimSet.touches(
                        text, speaker.identity().span(), line.cells().get(0));
        return speaks && silence.polarity().label().equals(line.cells().get(2));
    }

    private String written(List<Statement> silences) {
        List<String> written = new ArrayList<>();
        for (Statement silence : silences) {
            written.add(silence.findSpeaker()
                            .map(speaker -> text.exact(speaker.mention().span()))
                            .orElse("-")
                    + " | "
                    + silence.findCue()
                            .map(cue -> text.exact(cue.phrase().span()))
                            .orElse("-")
                    + " | " + silence.polarity().label() + " | "
                    + silence.content().stream().map(text::exact).toList());
        }
        return String.join("; ", written);
    }
}
