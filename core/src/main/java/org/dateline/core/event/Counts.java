package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Counts the people and the events that one sentence tells of. */
final class Counts {

    private final FigureReader figures;
    private final ToldHarm told;
    private final List<CodedEvent> before;
    private final Sentence sentence;
    private final ArticleContext context;
    private final Slots slots;
    private final PartyPhrases phrases;

    /** @param before the events of the sentences before; it may still grow */
    Counts(
            EventResources resources,
            List<CodedEvent> before,
            Sentence sentence,
            ArticleContext context,
            Slots slots,
            PartyPhrases phrases) {
        this.figures = resources.figures();
        this.told = resources.toldHarm();
        this.before = before;
        this.sentence = sentence;
        this.context = context;
        this.slots = slots;
        this.phrases = phrases;
    }

    /** Adds the figures that the frame of a draft names, else those of the people in it. */
    void count(Draft draft) {
        draft.match
                .frame()
                .figures()
                .forEach((named, from) -> counted(named)
                        .ifPresent(what -> slots.findFirst(draft.match.token(), from)
                                .ifPresent(head -> figures.read(sentence, head, what, context.text()).stream()
                                        .map(figure -> isOneOfTwo(draft.match.token()) ? orNone(figure) : figure)
                                        .forEach(draft.figures::add))));
        countOfEvent(draft.match).ifPresent(draft.figures::add);
        if (draft.figures.isEmpty()) {
            countOfPeople(draft);
        }
    }

    /** What a figure of a frame counts; empty where that hangs on sentences before, which do not tell. */
    private Optional<String> counted(String named) {
        return named.equals(ToldHarm.TOLD) ? told.before(sentence, context.article(), before) : Optional.of(named);
    }

    /** The number that such a frame counts by, which stands in what is said while the verb does not; empty if none. */
    Optional<Token> told(FrameMatch match) {
        return Optional.ofNullable(match.frame().figures().get(ToldHarm.TOLD))
                .flatMap(from -> slots.findFirst(match.token(), from));
    }

    /** "were killed or wounded": how many of either is not told. */
    private boolean isOneOfTwo(Token verb) {
        return verb.isVerb()
                && (sentence.dependents(verb, "conj").stream().anyMatch(this::isUnderOr)
                        || verb.relates("conj") && isUnderOr(verb));
    }

    private boolean isUnderOr(Token conjunct) {
        return conjunct.isVerb()
                && sentence.dependents(conjunct, "cc").stream()
                        .anyMatch(or -> or.lemma().equals("or"));
    }

    private static Figure orNone(Figure figure) {
        return new Figure(figure.what(), figure.of(), 0L, figure.high(), figure.span());
    }

    /** Who fled, fought or marched is counted where the article counts them: "10,000 fighters crossed". */
    private void countOfPeople(Draft draft) {
        Frame.DisplacementSlots displaced = draft.match.frame().displacement();
        if (displaced != null) {
            slots.findFirst(draft.match.token(), displaced.who())
                    .ifPresent(head -> draft.figures.addAll(figures.read(sentence, head, "displaced", context.text())));
            return;
        }
        List<Token> people = new ArrayList<>(draft.actors);
        people.addAll(draft.recipients);
        for (Token head : people) {
            Token counted = figures.counted(sentence, head);
            boolean many = counted.tag().equals("NNS") || counted.tag().equals("NNPS");
            if (!many || !phrases.isPeople(counted)) {
                continue;
            }
            boolean armed = phrases.isTroops(counted);
            draft.figures.addAll(figures.read(sentence, head, armed ? "troops" : "people", context.text()));
        }
    }

    /** "26 attacks", "hundreds of attacks": the number of the events themselves. */
    private Optional<Figure> countOfEvent(FrameMatch match) {
        Token token = match.token();
        if (!token.tag().equals("NNS")) {
            return Optional.empty();
        }
        Token head = sentence.findHead(token)
                .filter(count -> token.relates("nmod")
                        && figures.counted(sentence, count).index() == token.index()
                        && count.index() != token.index())
                .orElse(token);
        return figures.read(sentence, head, "attacks", context.text()).stream()
                .findFirst()
                .map(figure -> match.frame().coding().type() == PloverType.ASSAULT
                        ? figure
                        : new Figure("events", figure.of(), figure.low(), figure.high(), figure.span()));
    }
}
