package org.dateline.core.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.actor.Participant;
import org.dateline.core.actor.Referent;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.mention.Mention;
import org.dateline.core.ontology.Cameo;
import org.dateline.core.ontology.Context;
import org.dateline.core.ontology.ContextLexicon;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.statement.Answer;
import org.dateline.core.statement.Cue;
import org.dateline.core.statement.CuePolarity;
import org.dateline.core.statement.Speaker;
import org.dateline.core.statement.Statement;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.dateline.core.text.Text;
import org.jspecify.annotations.Nullable;

/** Codes the events of an article, sentence by sentence. Thread-safe. */
public final class EventCoder {

    /** Types of what is done with words, whose objects may be anywhere. */
    private static final Set<PloverType> WORDS = EnumSet.of(
            PloverType.ACCUSE,
            PloverType.REJECT,
            PloverType.THREATEN,
            PloverType.SANCTION,
            PloverType.SUPPORT,
            PloverType.AGREE,
            PloverType.REQUEST);

    /** CAMEO root of sanctions and embargoes. */
    private static final String SANCTIONS = "16";

    /** Slots in which a capital is the government visited or spoken to. */
    private static final Set<String> VISITED = Set.of("object", "to", "in", "at");

    private final FrameLexicon frames;
    private final ActorLexicon actors;
    private final FigureReader figures = new FigureReader();
    private final SlotTester tester;
    private final FrameMatcher matcher;
    private final Factuality factuality;
    private final PlaceAnaphors placeAnaphors = PlaceAnaphors.load();
    private final HeldPlaces heldPlaces;
    private final Cameo cameo = Cameo.load();
    private final ContextLexicon contexts = ContextLexicon.load();
    private final WordList occurrences = WordList.ofResource(EventCoder.class, "occurrence-verbs.txt");
    private final WordList seatPrepositions = WordList.ofResource(EventCoder.class, "seat-prepositions.txt");

    public EventCoder(FrameLexicon frames, ActorLexicon actors) {
        this.frames = frames;
        this.actors = actors;
        this.tester = new SlotTester(frames, actors, figures);
        this.matcher = new FrameMatcher(frames, tester);
        this.factuality = new Factuality(frames.lightVerbs());
        this.heldPlaces = new HeldPlaces(frames.classes(), figures, placeAnaphors);
    }

    /** The events of an article in reading order. */
    public List<CodedEvent> code(ArticleContext context) {
        List<CodedEvent> events = new ArrayList<>();
        for (Sentence sentence : context.article().sentences()) {
            if (sentence.isParsed()) {
                new SentenceCoding(sentence, context).code(events);
            }
        }
        return List.copyOf(events);
    }

    /** The coding of one sentence. */
    private final class SentenceCoding {
        private final Sentence sentence;
        private final ArticleContext context;
        private final Text text;
        private final Slots slots;

        SentenceCoding(Sentence sentence, ArticleContext context) {
            this.sentence = sentence;
            this.context = context;
            this.text = context.article().article().text();
            this.slots = new Slots(
                    sentence, context.actors(), frames.lightVerbs(), token -> context.isTime(sentence, token));
        }

        void code(List<CodedEvent> events) {
            List<Draft> drafts = new ArrayList<>();
            for (FrameMatch match : matcher.match(sentence, slots, context)) {
                if (!match.token().tag().equals("MD")) {
                    drafts.add(draft(match, match.token().relates("case") ? sentence.root() : match.token()));
                } else {
                    demand(match).ifPresent(drafts::add);
                }
            }
            for (Draft draft : SameHappening.merge(drafts, sentence, slots)) {
                if (draft.isWorthRecording()
                        || draft.match.token().isVerb() && place(draft.match).isPresent()
                        || hasOccurred(draft)
                        || displacement(draft.match, false).isPresent()) {
                    events.add(finish(draft, events.size()));
                }
            }
        }

        /** "the blast occurred at dawn": violence that is told for its own sake, whoever did it. */
        private boolean hasOccurred(Draft draft) {
            Token noun = draft.match.token();
            PloverType type = draft.match.frame().coding().type();
            return noun.isNoun()
                    && noun.relates("nsubj")
                    && (type == PloverType.ASSAULT || type == PloverType.PROTEST)
                    && !"strike".equals(draft.match.frame().coding().mode())
                    && sentence.findHead(noun)
                            .filter(verb -> occurrences.contains(verb.lemma()))
                            .isPresent();
        }

        /** "said the town must be left": who says that somebody must act, demands it of them. */
        private Optional<Draft> demand(FrameMatch match) {
            List<Statement> enclosing =
                    context.statements().enclosing(match.token().span());
            Statement statement = enclosing.isEmpty() ? null : enclosing.get(0);
            Cue cue = statement == null ? null : statement.cue();
            Speaker speaker = statement == null ? null : statement.speaker();
            if (cue == null
                    || speaker == null
                    || cue.phrase().sentence() != sentence.index()
                    || speaker.mention().sentence() != sentence.index()
                    || cue.polarity() != CuePolarity.AFFIRMED) {
                return Optional.empty();
            }
            Token says = sentence.token(cue.phrase().head());
            Token speaks = sentence.token(speaker.mention().head());
            Draft draft = draft(match, says);
            Token verb = sentence.token(match.token().head());
            boolean addressed = !draft.recipients.isEmpty()
                    && draft.recipients.stream().allMatch(this::isActorLike)
                    && context.actors()
                            .find(sentence, draft.recipients.get(0))
                            .equals(context.actors().find(sentence, speaks));
            if (addressed || draft.recipients.isEmpty() || verb.head() != says.index()) {
                return Optional.empty();
            }
            draft.actors.clear();
            draft.actors.add(speaks);
            return Optional.of(draft);
        }

        private Draft draft(FrameMatch match, Token anchor) {
            Frame frame = match.frame();
            Draft draft = new Draft(match, anchor);
            if (!frame.roles().both().isEmpty()) {
                fillBoth(draft);
            } else {
                draft.actors.addAll(fill(match, frame.roles().actor(), true));
                draft.recipients.addAll(fill(match, frame.roles().recipient(), false));
                if (draft.recipients.isEmpty() && match.token().isNoun()) {
                    draft.recipients.addAll(fill(match, List.of("sufferer"), false));
                }
                draft.recipients.removeAll(draft.actors);
            }
            frame.figures()
                    .forEach((what, from) -> slot(match, from)
                            .ifPresent(head -> draft.figures.addAll(figures.read(sentence, head, what, text))));
            countOfEvent(match).ifPresent(draft.figures::add);
            if (draft.figures.isEmpty()) {
                countOfPeople(draft);
            }
            return draft;
        }

        /** Actor and recipient of a symmetric event are the conjuncts of its slots. */
        private void fillBoth(Draft draft) {
            List<Token> parties = new ArrayList<>();
            for (String slot : draft.match.frame().roles().both()) {
                slots.find(draft.match.token(), slot).ifPresent(head -> {
                    for (Token conjunct : Mention.conjuncts(sentence, head)) {
                        if (canTakePart(conjunct, slot, false) && !parties.contains(conjunct)) {
                            parties.add(conjunct);
                        }
                    }
                });
            }
            for (int i = 0; i < parties.size(); i++) {
                (i == 0 ? draft.actors : draft.recipients).add(parties.get(i));
            }
        }

        private List<Token> fill(FrameMatch match, List<String> names, boolean acts) {
            for (String name : names) {
                Optional<Token> head = slots.find(match.token(), name);
                if (head.isPresent()) {
                    List<Token> fitting = Mention.conjuncts(sentence, head.get()).stream()
                            .map(this::doerOfDeed)
                            .filter(token -> !isNobody(token))
                            .filter(token -> canTakePart(token, name, acts)
                                    || VISITED.contains(name) && isVerbal(match.frame()) && isNamedSeat(token))
                            .filter(token -> acts || !isVerbal(match.frame()) || isActorLike(token))
                            .distinct()
                            .toList();
                    if (!fitting.isEmpty()) {
                        return fitting;
                    }
                }
            }
            return List.of();
        }

        /** Who condemns an attack acts on the attacker, if the phrase names one. */
        private Token doerOfDeed(Token token) {
            if (!token.isNoun()
                    || frames.nouns(token.lemma().toLowerCase(Locale.ROOT)).isEmpty()
                    || context.actors().find(sentence, token).isPresent()) {
                return token;
            }
            return slots.find(token, "subject").orElse(token);
        }

        /** "no group claimed the attack": nobody did; "each other" are those who act. */
        private boolean isNobody(Token token) {
            boolean eachOther = token.lemma().equals("other");
            return sentence.dependents(token, "det").stream()
                    .map(Token::lemma)
                    .anyMatch(determiner -> determiner.equals("no")
                            || determiner.equals("neither")
                            || eachOther && determiner.equals("each"));
        }

        private boolean isNamedSeat(Token token) {
            return context.actors()
                    .find(sentence, token)
                    .filter(referent -> isSeat(token, referent))
                    .isPresent();
        }

        /** Words are addressed to somebody, not to things: who urges or visits a capital, its government. */
        private boolean isVerbal(Frame frame) {
            PloverType type = frame.coding().type();
            return type == PloverType.AGREE
                    || type == PloverType.CONSULT
                    || type == PloverType.SUPPORT
                    || type == PloverType.REQUEST;
        }

        private boolean isActorLike(Token token) {
            Token counted = figures.counted(sentence, token);
            return counted.isPronoun()
                    || context.actors().find(sentence, counted).isPresent()
                    || counted.name() != NameType.NONE
                    || tester.isAgent(counted.lemma().toLowerCase(Locale.ROOT));
        }

        /** Tells whether a phrase can be an actor, or can be acted on. */
        private boolean canTakePart(Token token, String slot, boolean acts) {
            Token counted = figures.counted(sentence, token);
            Optional<Referent> referent = context.actors().find(sentence, counted);
            if (referent.isPresent()) {
                return !isSeat(counted, referent.get())
                        || acts && slot.equals("subject")
                        || seatPrepositions.contains(slot);
            }
            if (counted.name() == NameType.PERSON || counted.name() == NameType.ORGANIZATION) {
                return true;
            }
            String lemma = counted.lemma().toLowerCase(Locale.ROOT);
            if (acts) {
                return counted.tag().equals("NNPS")
                        || tester.isAgent(lemma)
                        || frames.classes().contains("armed", lemma)
                        || frames.classes().contains("civilians", lemma);
            }
            return counted.isNoun() && !context.isTime(sentence, counted);
        }

        private boolean isSeat(Token token, Referent referent) {
            return token.name() == NameType.LOCATION
                    && referent.id() != null
                    && referent.id().startsWith("country/")
                    && !referent.codes().isEmpty()
                    && referent.codes().get(0).length() > 3;
        }

        private Optional<Token> slot(FrameMatch match, List<String> names) {
            for (String name : names) {
                Optional<Token> head = slots.find(match.token(), name);
                if (head.isPresent()) {
                    return head;
                }
            }
            return Optional.empty();
        }

        /** Who fled, fought or marched is counted where the article counts them: "10,000 fighters crossed". */
        private void countOfPeople(Draft draft) {
            Frame.DisplacementSlots displaced = draft.match.frame().displacement();
            if (displaced != null) {
                slot(draft.match, displaced.who())
                        .ifPresent(head -> draft.figures.addAll(figures.read(sentence, head, "displaced", text)));
                return;
            }
            List<Token> parties = new ArrayList<>(draft.actors);
            parties.addAll(draft.recipients);
            for (Token head : parties) {
                Token counted = figures.counted(sentence, head);
                boolean many = counted.tag().equals("NNS") || counted.tag().equals("NNPS");
                if (!many || !isActorLike(counted)) {
                    continue;
                }
                boolean armed = context.actors()
                        .find(sentence, counted)
                        .filter(Referent::isArmed)
                        .isPresent();
                draft.figures.addAll(figures.read(sentence, head, armed ? "troops" : "people", text));
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
            return figures.read(sentence, head, "attacks", text).stream()
                    .findFirst()
                    .map(figure -> match.frame().coding().type() == PloverType.ASSAULT
                            ? figure
                            : new Figure("events", figure.of(), figure.low(), figure.high(), figure.span()));
        }

        private CodedEvent finish(Draft draft, int index) {
            Frame frame = draft.match.frame();
            List<Statement> enclosing = context.statements().enclosing(draft.anchor.span());
            return new CodedEvent(
                    index,
                    sentence.index(),
                    triggerSpan(draft.match),
                    coding(frame),
                    participants(draft.actors),
                    participants(draft.recipients),
                    place(draft.match).orElse(null),
                    context.times().timeOf(sentence, draft.anchor),
                    draft.figures,
                    factuality.judge(sentence, draft.anchor, context.statements()),
                    enclosing.isEmpty() ? null : enclosing.get(0).index(),
                    controls(draft.match),
                    displacement(draft.match, !draft.figures.isEmpty()).orElse(null));
        }

        private CodedEvent.Coding coding(Frame frame) {
            TreeSet<String> labels = new TreeSet<>(frame.coding().contexts());
            for (Context found : contexts.contextsOf(sentence)) {
                labels.add(found.label());
            }
            return new CodedEvent.Coding(
                    frame.coding().type(),
                    frame.coding().mode(),
                    List.copyOf(labels),
                    frame.coding().cameo(),
                    frame.coding().type() == null
                            ? 0
                            : cameo.get(frame.coding().cameo()).goldstein(),
                    frame.id());
        }

        private Span triggerSpan(FrameMatch match) {
            Span span = match.token().span();
            String particle = match.trigger().particle();
            if (particle != null) {
                for (Token part : sentence.dependents(match.token(), "compound:prt")) {
                    if (part.index() == match.token().index() + 1) {
                        span = span.cover(part.span());
                    }
                }
            }
            int before = match.trigger().before().size();
            return before == 0
                    ? span
                    : span.cover(sentence.token(match.token().index() - before).span());
        }

        private List<Participant> participants(List<Token> heads) {
            List<Participant> participants = new ArrayList<>(heads.size());
            for (Token head : heads) {
                Participant participant = accusedByDenial(head).orElseGet(() -> participant(head));
                boolean known = participant.id() != null
                        && !participant.id().startsWith("sector/")
                        && participants.stream()
                                .anyMatch(other -> participant.id().equals(other.id()));
                if (!known) {
                    participants.add(participant);
                }
            }
            return participants;
        }

        /**
         * "The army said it had shelled the town, which the militia denied": who denies a statement is
         * the one it accuses, not the one who makes it.
         */
        private Optional<Participant> accusedByDenial(Token head) {
            if (!head.tag().equals("PRP")) {
                return Optional.empty();
            }
            List<Statement> enclosing = context.statements().enclosing(head.span());
            if (enclosing.isEmpty()) {
                return Optional.empty();
            }
            Statement said = enclosing.get(0);
            Optional<Referent> speaker = speaker(said);
            if (speaker.isEmpty() || !speaker.equals(context.actors().find(sentence, head))) {
                return Optional.empty();
            }
            return context.statements().all().stream()
                    .filter(answer -> answer.answers() != null
                            && answer.answers().statement() == said.index()
                            && answer.answers().how() == Answer.Kind.DENIES)
                    .findFirst()
                    .flatMap(this::speaker)
                    .filter(denier -> !denier.equals(speaker.get()))
                    .map(denier -> new Participant(head.span(), denier.id(), denier.name(), denier.codes()));
        }

        private Optional<Referent> speaker(Statement statement) {
            return statement
                    .findSpeaker()
                    .flatMap(speaker -> context.actors()
                            .find(
                                    context.article()
                                            .sentences()
                                            .get(speaker.mention().sentence()),
                                    context.article()
                                            .sentences()
                                            .get(speaker.mention().sentence())
                                            .token(speaker.mention().head())));
        }

        private Participant participant(Token head) {
            Token counted = figures.counted(sentence, head);
            Participant participant = withCountry(counted, context.actors().participant(sentence, counted, text));
            if (counted.index() == head.index()) {
                return participant;
            }
            Span whole = Mention.of(sentence, head).span().cover(participant.span());
            return new Participant(whole, participant.id(), participant.name(), participant.codes());
        }

        /** A town that is acted on has at least the code of its country. */
        private Participant withCountry(Token head, Participant participant) {
            if (!participant.codes().isEmpty()) {
                return participant;
            }
            return context.placeWithin(sentence, head)
                    .flatMap(PlaceMention::findPlace)
                    .flatMap(place -> actors.findCountryCode(String.valueOf(place.country())))
                    .map(code ->
                            new Participant(participant.span(), participant.id(), participant.name(), List.of(code)))
                    .orElse(participant);
        }

        private Optional<PlaceMention> place(FrameMatch match) {
            for (String name : match.frame().roles().place()) {
                Optional<PlaceMention> found = placeOf(match, name);
                if (found.isPresent()) {
                    return found;
                }
            }
            Frame.ControlSlots control = match.frame().control();
            if (control != null) {
                Optional<PlaceMention> held = placeOf(match, control.place());
                if (held.isPresent()) {
                    return held;
                }
            }
            return EventPlaces.find(sentence, match.token(), context, !isOfWords(match.frame()));
        }

        /** Sanctions are imposed on paper. */
        private boolean isOfWords(Frame frame) {
            PloverType type = frame.coding().type();
            return type != null
                    && (WORDS.contains(type) || frame.coding().cameo().startsWith(SANCTIONS));
        }

        private Optional<PlaceMention> placeOf(FrameMatch match, List<String> names) {
            for (String name : names) {
                Optional<PlaceMention> found = placeOf(match, name);
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }

        private Optional<PlaceMention> placeOf(FrameMatch match, String name) {
            return slots.find(match.token(), name)
                    .flatMap(head -> context.placeWithin(sentence, head)
                            .or(() -> placeAnaphors.resolve(sentence, head, context))
                            .or(() -> heldPlaces.unnamed(sentence, head)));
        }

        private List<ControlChange> controls(FrameMatch match) {
            Frame.ControlSlots control = match.frame().control();
            if (control == null) {
                return List.of();
            }
            for (String name : control.place()) {
                List<PlaceMention> places = slots.find(match.token(), name)
                        .map(head -> heldPlaces.find(sentence, head, context))
                        .orElse(List.of());
                if (!places.isEmpty()) {
                    return places.stream()
                            .map(place -> new ControlChange(
                                    control.kind(),
                                    located(place, match.token()),
                                    party(match, control.holder()),
                                    party(match, control.from())))
                            .toList();
                }
            }
            return List.of();
        }

        /** "towns across the country": places without a name lie where the event took place. */
        private PlaceMention located(PlaceMention place, Token trigger) {
            return place.findPlace().isPresent()
                    ? place
                    : EventPlaces.find(sentence, trigger, context)
                            .flatMap(PlaceMention::findPlace)
                            .map(around -> new PlaceMention(
                                    place.sentence(),
                                    place.span(),
                                    place.headToken(),
                                    around.holding(text.exact(place.span()), around.precision()),
                                    place.score(),
                                    false))
                            .orElse(place);
        }

        private @Nullable Participant party(FrameMatch match, List<String> names) {
            for (String name : names) {
                for (Token head : slots.find(match.token(), name).map(List::of).orElse(List.of())) {
                    if (canTakePart(head, name, true)) {
                        return participant(head);
                    }
                }
            }
            return null;
        }

        private Optional<Displacement> displacement(FrameMatch match, boolean hasFigure) {
            Frame.DisplacementSlots displaced = match.frame().displacement();
            if (displaced == null) {
                return Optional.empty();
            }
            Optional<PlaceMention> from = placeOf(match, displaced.from());
            Optional<PlaceMention> to = placeOf(match, displaced.to());
            if (from.isEmpty() && to.isEmpty() && !hasFigure) {
                return Optional.empty();
            }
            return slot(match, displaced.who())
                    .filter(who -> !who.isPronoun()
                            || context.actors().find(sentence, who).isPresent())
                    .map(who ->
                            new Displacement(text.exact(participant(who).span()), from.orElse(null), to.orElse(null)));
        }
    }
}
