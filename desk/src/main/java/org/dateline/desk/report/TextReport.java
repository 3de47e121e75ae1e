package org.dateline.desk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.core.actor.Participant;
import org.dateline.core.article.Article;
import org.dateline.core.article.Publication;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.coding.SpeakerRecord;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.event.ControlChange;
import org.dateline.core.event.Displacement;
import org.dateline.core.event.FactualityJudgement;
import org.dateline.core.event.Figure;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.statement.Answer;
import org.dateline.core.statement.Cue;
import org.dateline.core.statement.CueClass;
import org.dateline.core.statement.CuePolarity;
import org.dateline.core.statement.Statement;
import org.dateline.core.syntax.BySentence;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.dateline.core.time.EventTime;
import org.dateline.core.time.TimeBasis;
import org.jspecify.annotations.Nullable;

/** Writes a coded article for people: each sentence that yields a record, and the record under it. Thread-safe. */
public final class TextReport {

    /** TIMEX3 values without a date, in words. */
    private static final Map<String, String> VAGUE = Map.of(
            "PAST_REF", "in the past",
            "PRESENT_REF", "now",
            "FUTURE_REF", "still to come");

    private final Ink ink;

    public TextReport(boolean colour) {
        this.ink = new Ink(colour);
    }

    public String write(CodedArticle coded) {
        return new Page(coded).write();
    }

    private final class Page {
        private final CodedArticle coded;
        private final Text text;
        private final BySentence<CodedEvent> events;
        private final StringBuilder out = new StringBuilder();

        Page(CodedArticle coded) {
            this.coded = coded;
            this.text = coded.parsed().article().text();
            this.events = BySentence.of(coded.events(), CodedEvent::sentence);
        }

        String write() {
            head();
            for (Sentence sentence : coded.parsed().sentences()) {
                List<String> lines = lines(sentence);
                if (!lines.isEmpty()) {
                    line("");
                    line(ink.words(text.exact(sentence.span()).replaceAll("\\s+", " ")));
                    lines.forEach(this::line);
                }
            }
            line("");
            return out.toString();
        }

        private void head() {
            Article article = coded.parsed().article();
            Publication publication = article.publication();
            line(ink.title(publication.title() == null ? "Article " + article.id() : publication.title()));
            List<String> facts = new ArrayList<>();
            facts.add(publication.outlet() == null ? "outlet unknown" : publication.outlet());
            facts.add(
                    publication.publishedAt() == null
                            ? "no publication date: relative times stay relative"
                            : "published " + publication.publishedAt());
            if (publication.updatedAt() != null) {
                facts.add("updated " + publication.updatedAt());
            }
            facts.add("article " + article.id());
            line(ink.faint(String.join(" · ", facts)));
        }

        private void line(String line) {
            out.append(line).append('\n');
        }

        private List<String> lines(Sentence sentence) {
            List<String> lines = new ArrayList<>();
            for (Statement statement : coded.statements().ofSentence(sentence.index())) {
                lines.add(said(statement));
            }
            for (CodedEvent event : events.listIn(sentence.index())) {
                if (CodedArticle.isLine(event)) {
                    lines.add(did(event));
                }
                event.controls().forEach(control -> lines.add(held(event, control)));
                Optional.ofNullable(event.displacement()).ifPresent(moved -> lines.add(fled(event, moved)));
            }
            return lines;
        }

        private String said(Statement statement) {
            SpeakerRecord speaker = SpeakerRecord.of(statement, coded);
            StringBuilder line =
                    new StringBuilder("  ").append(ink.label("said  ")).append(speaker.name());
            speaker.description()
                    .ifPresent(words -> line.append(" (").append(words).append(')'));
            speaker.flags().forEach(flag -> line.append(" · ").append(flag.label()));
            line.append(" · ").append(statement.kind().name().toLowerCase(Locale.ROOT));
            if (statement.polarity() != CuePolarity.AFFIRMED) {
                line.append(' ').append(ink.denied(statement.polarity().name().toLowerCase(Locale.ROOT)));
            }
            Cue cue = statement.cue();
            if (cue != null) {
                line.append(" “").append(exact(cue.phrase().span())).append('”');
            }
            if (!statement.content().isEmpty()) {
                line.append(": ")
                        .append(statement.content().stream().map(this::exact).collect(Collectors.joining(" … ")));
            }
            Answer answer = statement.answers();
            // That a denial denies something goes without saying.
            if (answer != null && !(answer.isOpen() && statement.kind() == CueClass.DENY)) {
                line.append(ink.denied(" — " + answer.how().label() + " " + answered(answer)));
            }
            return line.toString();
        }

        private String answered(Answer answer) {
            if (answer.event() != null) {
                return "“" + exact(coded.events().get(answer.event()).trigger()) + "”";
            }
            if (answer.statement() == null) {
                return "what somebody said";
            }
            Statement claim = coded.statements().get(answer.statement());
            return "what " + SpeakerRecord.of(claim, coded).name() + " said";
        }

        private String did(CodedEvent event) {
            List<String> parts = new ArrayList<>();
            parts.add(event.coding().findType().map(PloverType::name).orElse("–") + " "
                    + event.coding().cameo()
                    + (event.coding().mode() == null ? "" : " " + event.coding().mode()) + " “" + exact(event.trigger())
                    + "”");
            parts.add(names(event.actors()) + " → " + names(event.recipients()));
            where(event.place()).ifPresent(parts::add);
            parts.add(when(event.time()));
            event.figures().forEach(figure -> parts.add(figure(figure)));
            parts.add(factuality(event));
            return "  " + ink.label("event ") + String.join(" · ", parts);
        }

        private String held(CodedEvent event, ControlChange control) {
            List<String> parts = new ArrayList<>();
            parts.add(exact(control.place().span()) + " " + control.kind().label());
            if (control.holder() != null) {
                parts.add("holder " + control.holder().name());
            }
            if (control.from() != null) {
                parts.add("from " + control.from().name());
            }
            parts.add(when(event.time()));
            parts.add(factuality(event));
            return "  " + ink.label("place ") + String.join(" · ", parts);
        }

        private String fled(CodedEvent event, Displacement moved) {
            List<String> parts = new ArrayList<>();
            parts.add(moved.who());
            where(moved.from()).ifPresent(place -> parts.add("from " + place));
            where(moved.to()).ifPresent(place -> parts.add("to " + place));
            event.figures().forEach(figure -> parts.add(figure(figure)));
            parts.add(when(event.time()));
            parts.add(factuality(event));
            return "  " + ink.label("fled  ") + String.join(" · ", parts);
        }

        private String exact(Span span) {
            return text.exact(span).replaceAll("\\s+", " ");
        }

        private String names(List<Participant> participants) {
            return participants.isEmpty()
                    ? "–"
                    : participants.stream()
                            .map(participant -> participant.codes().isEmpty()
                                    ? participant.name()
                                    : participant.name() + " ["
                                            + participant.codes().get(0) + "]")
                            .collect(Collectors.joining(" & "));
        }

        private Optional<String> where(@Nullable PlaceMention mention) {
            if (mention == null) {
                return Optional.empty();
            }
            return Optional.of(mention.findPlace()
                    .map(place -> place.name() + (place.country() == null ? "" : ", " + place.country()))
                    .orElseGet(() -> exact(mention.span())));
        }

        private String when(EventTime time) {
            String words = VAGUE.get(time.value());
            if (words != null) {
                return words;
            }
            String value = isDate(time.value()) ? time.value() : range(time);
            return time.basis() == TimeBasis.PUBLICATION ? "as of " + value : value;
        }

        /** Values such as {@code PXM} and {@code XXXX-WXX-1} mean nothing to people; their bounds do. */
        private boolean isDate(String value) {
            return value.matches("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?(?:/.*)?");
        }

        private String range(EventTime time) {
            String from = time.earliest() == null ? "" : time.earliest().toString();
            String to = time.latest() == null ? "" : time.latest().toString();
            if (from.isEmpty() && to.isEmpty()) {
                return "no date";
            }
            return from.equals(to)
                    ? from
                    : from.isEmpty() ? "by " + to : to.isEmpty() ? "from " + from : from + "–" + to;
        }

        private String figure(Figure figure) {
            return figure.what() + " " + range(figure.low(), figure.high());
        }

        private String range(@Nullable Long low, @Nullable Long high) {
            if (low == null) {
                return "at most " + high;
            }
            if (high == null) {
                return "at least " + low;
            }
            return low.equals(high) ? low.toString() : low + "–" + high;
        }

        private String factuality(CodedEvent event) {
            List<String> values = new ArrayList<>();
            for (FactualityJudgement judgement : event.factuality()) {
                String label = judgement.value().label();
                String holder = judgement.statement() == null
                        ? "author"
                        : SpeakerRecord.of(coded.statements().get(judgement.statement()), coded)
                                .name();
                String value = holder + " " + label;
                values.add(label.endsWith("-") ? ink.denied(value) : label.equals("CT+") ? value : ink.claimed(value));
            }
            return String.join(", ", values);
        }
    }
}
