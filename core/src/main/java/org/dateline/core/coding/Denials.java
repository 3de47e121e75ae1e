package org.dateline.core.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.core.actor.Participant;
import org.dateline.core.actor.ReferentKind;
import org.dateline.core.event.ArticleContext;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.event.ControlChange;
import org.dateline.core.event.FactualityValue;
import org.dateline.core.place.Place;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.statement.Answer;
import org.dateline.core.statement.AnswerCues;
import org.dateline.core.statement.CueClass;
import org.dateline.core.statement.Reply;
import org.dateline.core.statement.Speaker;
import org.dateline.core.statement.Statement;
import org.dateline.core.statement.Statements;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Links answers to what they answer by the events in both: "denied that the crossing had fallen" answers
 * whoever said shortly before that it was taken, or the event itself if the author told of it. Answers that
 * point to a statement with words ("deny that", "the claim") are linked where statements are read.
 */
final class Denials {

    private static final Set<CueClass> ASSERTING =
            EnumSet.of(CueClass.SAY, CueClass.CLAIM, CueClass.INSIST, CueClass.ACCUSE, CueClass.CONFIRM, CueClass.SHOW);

    /** The sectors that act for a whole state. */
    private static final List<String> STATE = List.of("GOV", "MIL");

    /** How many letters of a code name the country. */
    private static final int COUNTRY = 3;

    /** How many sentences back "denied responsibility" reaches. */
    private static final int REACH_OF_BLAME = 2;

    /** How many sentences back a denial reaches. */
    private static final int REACH = 6;

    static final AnswerCues CUES = AnswerCues.load();

    private Denials() {}

    static Statements link(ArticleContext context, List<CodedEvent> events) {
        List<Statement> linked = new ArrayList<>();
        ToldEvents told = new ToldEvents(context.article(), events);
        for (Statement statement : context.statements().all()) {
            Sentence sentence = context.article().sentences().get(statement.sentence());
            Optional<Reply> reply = CUES.read(statement, sentence);
            Optional<Answer> answer = statement.answers() != null
                    ? Optional.of(statement.answers())
                    : reply.flatMap(how -> answer(statement, how, context, events, told))
                            .or(() -> contradicted(statement, context, events));
            linked.add(withAnswer(
                    statement,
                    answer.filter(tie -> !isWithItself(statement, tie, context))
                            .or(() -> reply.flatMap(how -> open(statement, how)))
                            .orElse(null)));
        }
        return new Statements(linked);
    }

    /** Whom the article does not let speak can be denied too; a word like "shameful" does not tell that somebody spoke. */
    private static Optional<Answer> open(Statement statement, Reply reply) {
        boolean speaksOfWords = statement.kind() == CueClass.DENY || reply.sort() != Reply.Sort.NONE;
        return Optional.of(reply.how())
                .filter(how -> speaksOfWords && how.isAgainst())
                .map(Answer::open);
    }

    private static Optional<Answer> answer(
            Statement statement, Reply reply, ArticleContext context, List<CodedEvent> events, ToldEvents told) {
        if (statement.kind() == CueClass.DENY) {
            Optional<Statement> denied = reply.pointer() == Reply.Pointer.FAULT
                    ? blamed(statement, context, events)
                    : denied(statement, context, events);
            if (denied.isPresent()) {
                return Optional.of(Answer.toStatement(denied.get().index(), reply.how()));
            }
        }
        return told.find(statement, reply).map(event -> Answer.toEvent(event.index(), reply.how()));
    }

    /** "said its troops had never left" answers who said that they left, though no word of it denies. */
    private static Optional<Answer> contradicted(Statement statement, ArticleContext context, List<CodedEvent> events) {
        if (!ASSERTING.contains(statement.kind())) {
            return Optional.empty();
        }
        List<CodedEvent> ruledOut = heldAs(FactualityValue.CT_MINUS, statement, events);
        if (ruledOut.isEmpty()) {
            return Optional.empty();
        }
        return lastOfAnother(
                        statement,
                        REACH,
                        context,
                        earlier -> ASSERTING.contains(earlier.kind())
                                && heldAs(FactualityValue.CT_PLUS, earlier, events).stream()
                                        .anyMatch(
                                                told -> ruledOut.stream().anyMatch(denied -> isSameDeed(denied, told))))
                .map(earlier -> Answer.toStatement(earlier.index(), Answer.Kind.DENIES));
    }

    /** The events that the speaker of a statement holds so. */
    private static List<CodedEvent> heldAs(FactualityValue value, Statement statement, List<CodedEvent> events) {
        return in(statement, events).stream()
                .filter(event -> AnsweredEvents.held(event, statement)
                        .filter(held -> held == value)
                        .isPresent())
                .toList();
    }

    /** Moscow does not deny what the Russian ministry said. */
    private static boolean isWithItself(Statement statement, Answer tie, ArticleContext context) {
        if (tie.statement() == null || !tie.how().isAgainst()) {
            return false;
        }
        Optional<String> one = government(statement, context);
        return one.isPresent() && one.equals(government(context.statements().get(tie.statement()), context));
    }

    /** The country whose government, army or capital speaks, as its code. */
    private static Optional<String> government(Statement statement, ArticleContext context) {
        return head(statement.speaker(), context)
                .filter(word -> !isSomebody(word))
                .flatMap(word -> context.actors().find(word.sentence(), word.head()))
                .filter(referent -> referent.codes().size() == 1)
                .filter(referent -> referent.kind() == ReferentKind.COUNTRY
                        || isOfState(referent.codes().get(0)))
                .map(referent -> referent.codes().get(0))
                .map(code -> code.substring(0, COUNTRY));
    }

    /** "two officials", "an officer": one who may speak against his own government. */
    private static boolean isSomebody(Word word) {
        Sentence sentence = word.sentence();
        Token head = word.head();
        return head.tag().equals("NNS")
                || head.tag().equals("NN")
                        && sentence.dependents(head, "det").stream()
                                .anyMatch(article -> article.lemma().equals("a"));
    }

    private static boolean isOfState(String code) {
        return code.length() > COUNTRY && STATE.stream().anyMatch(code.substring(COUNTRY)::startsWith);
    }

    /** A word in its sentence. */
    private record Word(Sentence sentence, Token head) {}

    /** The word of a speaker's phrase by which he is known as an actor. */
    private static Optional<Word> head(@Nullable Speaker speaker, ArticleContext context) {
        if (speaker == null) {
            return Optional.empty();
        }
        Sentence sentence = context.article().sentences().get(speaker.identity().sentence());
        return sentence.tokensIn(speaker.identity().span()).stream()
                .filter(token -> context.actors().find(sentence, token).isPresent())
                .findFirst()
                .map(token -> new Word(sentence, token));
    }

    private static Statement withAnswer(Statement statement, @Nullable Answer answer) {
        return new Statement(
                statement.index(),
                statement.sentence(),
                statement.speaker(),
                statement.cue(),
                statement.content(),
                statement.form(),
                statement.addressee(),
                statement.parent(),
                answer);
    }

    private static Optional<Statement> denied(Statement denial, ArticleContext context, List<CodedEvent> events) {
        List<CodedEvent> content = in(denial, events);
        return lastOfAnother(
                denial,
                REACH,
                context,
                earlier -> earlier.kind() != CueClass.DENY && tellsSame(content, in(earlier, events)));
    }

    /** The nearest statement before one, by somebody else and not too far back, that answers to a test. */
    private static Optional<Statement> lastOfAnother(
            Statement statement, int reach, ArticleContext context, Predicate<Statement> test) {
        for (int i = statement.index() - 1; i >= 0; i--) {
            Statement earlier = context.statements().get(i);
            if (statement.sentence() - earlier.sentence() > reach) {
                break;
            }
            if (!isSameSpeaker(statement, earlier) && test.test(earlier)) {
                return Optional.of(earlier);
            }
        }
        return Optional.empty();
    }

    /** "denied responsibility": answers who said shortly before that the one who denies did something. */
    private static Optional<Statement> blamed(Statement denial, ArticleContext context, List<CodedEvent> events) {
        return lastOfAnother(
                denial,
                REACH_OF_BLAME,
                context,
                earlier -> earlier.kind() != CueClass.DENY
                        && heldAs(FactualityValue.CT_PLUS, earlier, events).stream()
                                .anyMatch(event -> isBySpeaker(event, denial, context)));
    }

    /** Tells whether an event is told of the one who makes a statement, or of his side, as its actor. */
    static boolean isBySpeaker(CodedEvent event, Statement statement, ArticleContext context) {
        return head(statement.speaker(), context)
                .map(word -> context.actors()
                        .participant(
                                word.sentence(),
                                word.head(),
                                context.article().article().text()))
                .filter(who -> sharesOne(List.of(who), event.actors()))
                .isPresent();
    }

    private static List<CodedEvent> in(Statement statement, List<CodedEvent> events) {
        return events.stream().filter(event -> statement.holds(event.trigger())).toList();
    }

    private static boolean isSameSpeaker(Statement one, Statement other) {
        Speaker first = one.speaker();
        Speaker second = other.speaker();
        return first != null && second != null && first.identity().equals(second.identity());
    }

    private static boolean tellsSame(List<CodedEvent> denied, List<CodedEvent> told) {
        return denied.stream().anyMatch(one -> told.stream().anyMatch(other -> isSame(one, other)));
    }

    /** Tells whether a denied event may be one that was told. */
    static boolean isSame(CodedEvent denied, CodedEvent told) {
        if (!denied.controls().isEmpty() && !told.controls().isEmpty()) {
            return denied.controls().stream()
                    .anyMatch(one -> told.controls().stream().anyMatch(other -> isSamePlace(one, other)));
        }
        if (denied.coding().type() == null
                || denied.coding().type() != told.coding().type()) {
            return false;
        }
        boolean sameActor = sharesOne(denied.actors(), told.actors());
        boolean sameRecipient = sharesOne(denied.recipients(), told.recipients());
        return (sameActor || isOpen(denied.actors(), told.actors()))
                && (sameRecipient || isOpen(denied.recipients(), told.recipients()))
                && (sameActor || sameRecipient || isUnclaimed(denied, told));
    }

    /** Tells whether two events are one, by who takes part in both or by the place that changes hands. */
    private static boolean isSameDeed(CodedEvent denied, CodedEvent told) {
        return isSame(denied, told)
                && (!denied.controls().isEmpty() && !told.controls().isEmpty()
                        || sharesOne(denied.actors(), told.actors())
                        || sharesOne(denied.recipients(), told.recipients()));
    }

    /** "said rockets were fired", "denied any part in the attack": a deed without a doer, and who did not do it. */
    private static boolean isUnclaimed(CodedEvent denied, CodedEvent told) {
        return told.actors().isEmpty()
                && denied.recipients().isEmpty()
                && !denied.actors().isEmpty()
                && !isElsewhere(denied, told);
    }

    private static boolean isElsewhere(CodedEvent one, CodedEvent other) {
        Optional<Place> first = Optional.ofNullable(one.place()).flatMap(PlaceMention::findPlace);
        Optional<Place> second = Optional.ofNullable(other.place()).flatMap(PlaceMention::findPlace);
        return first.isPresent()
                && second.isPresent()
                && !Objects.equals(first.get().country(), second.get().country());
    }

    /** Whoever is not named does not speak against it. */
    private static boolean isOpen(List<Participant> some, List<Participant> others) {
        return some.isEmpty() || others.isEmpty();
    }

    private static boolean isSamePlace(ControlChange one, ControlChange other) {
        Optional<Place> first = one.place().findPlace();
        return first.isPresent() && first.equals(other.place().findPlace());
    }

    private static boolean sharesOne(List<Participant> some, List<Participant> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> isOne(one, other)));
    }

    private static boolean isOne(Participant one, Participant other) {
        return one.name().equals(other.name())
                || isShortFor(one, other)
                || isShortFor(other, one)
                || !one.codes().isEmpty() && one.codes().equals(other.codes())
                || isState(one, other)
                || isState(other, one);
    }

    /** "the port" is "the port of Odesa". */
    private static boolean isShortFor(Participant one, Participant other) {
        return other.name().startsWith(one.name() + " ");
    }

    /** "Russia" is "Moscow", as one who acts. */
    private static boolean isState(Participant state, Participant acting) {
        return state.codes().size() == 1
                && acting.codes().size() == 1
                && STATE.stream()
                        .anyMatch(sector ->
                                acting.codes().get(0).equals(state.codes().get(0) + sector));
    }
}
