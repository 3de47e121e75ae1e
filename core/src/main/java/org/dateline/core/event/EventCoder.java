package org.dateline.core.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.core.actor.ActorLexicon;
import org.dateline.core.actor.Participant;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.ontology.Cameo;
import org.dateline.core.ontology.Context;
import org.dateline.core.ontology.ContextLexicon;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.statement.Cue;
import org.dateline.core.statement.CuePolarity;
import org.dateline.core.statement.Speaker;
import org.dateline.core.statement.Statement;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/** Codes the events of an article, sentence by sentence. Thread-safe. */
public final class EventCoder {

    /** What people travel for: who takes part need not be of the country where it happens. */
    private static final Set<PloverType> AWAY = EnumSet.of(PloverType.CONSULT, PloverType.MOBILIZE);

    /** Who does this to a country need not be of it: "troops invaded", "troops left". */
    private static final Set<PloverType> ENTERING = EnumSet.of(PloverType.ASSAULT, PloverType.RETREAT);

    private static final WordList MUTUAL = WordList.ofResource(EventCoder.class, "mutual-verbs.txt");

    private final EventResources resources;
    private final FrameMatcher matcher;
    private final Factuality factuality;
    private final Cameo cameo = Cameo.load();
    private final Arena arena = Arena.load();
    private final UnframedEvents unframed = UnframedEvents.load(cameo);
    private final SpeechActs speechActs = SpeechActs.load(cameo);
    private final LoadedPatterns loaded;
    private final ContextLexicon contexts = ContextLexicon.load();

    public EventCoder(FrameLexicon frames, ActorLexicon actors) {
        this(frames, actors, Dictionaries.NONE);
    }

    /** @param dictionaries loaded ones, whose patterns win over the frames */
    public EventCoder(FrameLexicon frames, ActorLexicon actors, Dictionaries dictionaries) {
        this.loaded = new LoadedPatterns(dictionaries, cameo);
        this.resources = EventResources.of(frames, actors);
        this.matcher = new FrameMatcher(frames, resources.tester());
        this.factuality = new Factuality(frames.lightVerbs());
    }

    /** The events of an article in reading order. */
    public List<CodedEvent> code(ArticleContext context) {
        List<CodedEvent> events = new ArrayList<>();
        List<Arena.Kind> kinds = arena.kinds(context.article());
        if (loaded.discards(context.article())) {
            return events;
        }
        for (Sentence sentence : context.article().sentences()) {
            if (sentence.isParsed() && !loaded.discards(sentence)) {
                new SentenceCoding(sentence, context, kinds.get(sentence.index()), events).code();
            }
        }
        return Retelling.settle(events, context, resources.actors());
    }

    /** The coding of one sentence. */
    private final class SentenceCoding {
        private final Sentence sentence;
        private final ArticleContext context;
        private final Slots slots;
        private final PartyPhrases phrases;
        private final Parties parties;
        private final RemoteParties remote;
        private final Participants participants;
        private final Accused accused;
        private final Counts counts;
        private final Scenes scenes;
        private final Relevance relevance;
        private final Judging judging;
        private final Arena.Kind kind;

        /** The labels of the contexts that the sentence's words show; null until an event asks. */
        private @Nullable List<String> shown;

        /** Those of the article so far; the sentence's are added. */
        private final List<CodedEvent> events;

        SentenceCoding(Sentence sentence, ArticleContext context, Arena.Kind kind, List<CodedEvent> events) {
            this.events = events;
            this.kind = kind;
            this.sentence = sentence;
            this.context = context;
            this.slots = new Slots(
                    sentence,
                    context.actors(),
                    resources.frames().lightVerbs(),
                    token -> context.isTime(sentence, token));
            this.phrases = new PartyPhrases(resources, sentence, context);
            this.accused = new Accused(sentence, context);
            this.parties = new Parties(resources, sentence, context, slots, phrases);
            this.remote = new RemoteParties(sentence, context, slots, phrases);
            this.participants = new Participants(resources, sentence, context, phrases, accused);
            this.counts = new Counts(resources, events, sentence, context, slots, phrases);
            this.scenes = new Scenes(resources, sentence, context, slots, phrases, participants);
            this.relevance = new Relevance(sentence, context, phrases, scenes, kind);
            this.judging = new Judging(sentence, context, factuality, resources.determination(), events);
        }

        void code() {
            LoadedCoding patterns = LoadedCoding.of(sentence, context, slots, phrases, loaded);
            List<Draft> ours = new ArrayList<>();
            for (Draft draft : happenings(patterns)) {
                remote.complete(draft);
                if (kind == Arena.Kind.POLITICS || relevance.isPolitical(draft)) {
                    ours.add(draft);
                }
            }
            for (Draft draft : patterns.with(ours)) {
                if (relevance.isWorthRecording(draft)) {
                    events.add(finish(draft, events.size()));
                }
            }
        }

        /** What the frames and the model find beside the loaded patterns, each happening once. */
        private List<Draft> happenings(LoadedCoding patterns) {
            List<Draft> drafts = new ArrayList<>();
            for (FrameMatch match : patterns.unclaimed(() -> matcher.match(sentence, slots, context))) {
                if (!match.token().tag().equals("MD")) {
                    drafts.add(draft(match, anchor(match)));
                } else {
                    demand(match).ifPresent(drafts::add);
                }
            }
            if (kind == Arena.Kind.POLITICS) {
                patterns.unclaimed(() -> unframed.match(drafts, sentence, slots, phrases, context)).stream()
                        .map(match -> draft(match, match.token()))
                        .filter(draft -> !draft.actors.isEmpty() && !draft.recipients.isEmpty())
                        .forEach(drafts::add);
            }
            drafts.removeIf(
                    draft -> draft.match.frame().figures().containsKey(ToldHarm.TOLD) && draft.figures.isEmpty());
            Celebrations celebrations = new Celebrations(sentence, slots);
            drafts.removeIf(celebrations::isOne);
            List<Draft> merged =
                    SameHappening.merge(drafts, sentence, slots, ToldHarm.isAfterViolence(sentence, events));
            return speechActs.settle(merged, sentence, slots, judging::standing, this::isOwnDeed);
        }

        private Token anchor(FrameMatch match) {
            return match.token().relates("case")
                    ? sentence.root()
                    : counts.told(match).orElse(match.token());
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
                    && draft.recipients.stream().allMatch(phrases::isActorLike)
                    && context.actors()
                            .find(sentence, draft.recipients.get(0))
                            .equals(context.actors().find(sentence, speaks));
            if (addressed
                    || isOwn(draft.recipients, speaks)
                    || draft.recipients.isEmpty()
                    || verb.head() != says.index()) {
                return Optional.empty();
            }
            draft.actors.clear();
            draft.actors.add(speaks);
            return Optional.of(draft);
        }

        /** "agreed that their countries should cooperate": nobody demands it of himself. */
        private boolean isOwn(List<Token> recipients, Token speaks) {
            return recipients.stream()
                    .flatMap(recipient -> sentence.dependents(recipient, "nmod:poss").stream())
                    .filter(Token::isPronoun)
                    .anyMatch(owner -> context.actors()
                            .find(sentence, owner)
                            .equals(context.actors().find(sentence, speaks)));
        }

        private Draft draft(FrameMatch match, Token anchor) {
            Draft draft = new Draft(match, anchor);
            parties.fill(draft);
            counts.count(draft);
            return draft;
        }

        private CodedEvent finish(Draft draft, int index) {
            List<Statement> enclosing = context.statements().enclosing(draft.anchor.span());
            @Nullable PlaceMention place = scenes.place(draft).orElse(null);
            boolean isAtHome = draft.coding.type() == null || !AWAY.contains(draft.coding.type());
            boolean isGoal = draft.coding.type() != null
                    && ENTERING.contains(draft.coding.type())
                    && draft.recipients.stream().anyMatch(phrases::isCountry);
            List<Participant> actors = participants.of(draft.actors, place, isAtHome && !isGoal);
            List<Participant> recipients = participants.of(draft.recipients, place, isAtHome);
            if (draft.coding.type() == PloverType.PROTEST) {
                actors = participants.asCompatriots(actors, recipients);
            }
            if (actors.size() > 1 && isMutual(draft, actors, recipients)) {
                recipients = actors.subList(1, actors.size());
                actors = actors.subList(0, 1);
            }
            return new CodedEvent(
                    index,
                    sentence.index(),
                    triggerSpan(draft.match),
                    coding(draft),
                    actors,
                    recipients,
                    place,
                    judging.when(draft),
                    draft.figures,
                    judging.judgements(draft),
                    enclosing.isEmpty() ? null : enclosing.get(0).index(),
                    // What is only meant to be done moves nobody and nothing yet.
                    draft.isIntended ? List.of() : scenes.controls(draft.match),
                    draft.isIntended
                            ? null
                            : scenes.displacement(draft.match, !draft.figures.isEmpty())
                                    .orElse(null));
        }

        /** "Jordan and Britain agreed to hold exercises": with each other, unless with or for somebody else. */
        private boolean isMutual(Draft draft, List<Participant> actors, List<Participant> recipients) {
            if (draft.match.frame().isSymmetric()) {
                return recipients.isEmpty();
            }
            return MUTUAL.contains(draft.match.token().lemma())
                    && participants.countries(actors).size() > 1
                    && participants.countries(actors).containsAll(participants.countries(recipients));
        }

        /** "We will strike back", "Iran said it would strike back". */
        private boolean isOwnDeed(Draft draft) {
            List<Statement> enclosing = context.statements().enclosing(draft.anchor.span());
            return !enclosing.isEmpty()
                    && accused.speaker(enclosing.get(0))
                            .filter(speaks -> draft.actors.stream()
                                    .anyMatch(actor -> context.actors()
                                            .find(sentence, actor)
                                            .filter(speaks::equals)
                                            .isPresent()))
                            .isPresent();
        }

        private CodedEvent.Coding coding(Draft draft) {
            Frame.Coding coded = draft.coding;
            TreeSet<String> labels = new TreeSet<>(draft.match.frame().coding().contexts());
            labels.addAll(shownContexts());
            return loaded.findCoding(draft.match.frame(), List.copyOf(labels))
                    .orElseGet(() -> new CodedEvent.Coding(
                            coded.type(),
                            coded.mode(),
                            List.copyOf(labels),
                            coded.cameo(),
                            coded.type() == null ? 0 : cameo.get(coded.cameo()).goldstein(),
                            draft.match.frame().id()));
        }

        private List<String> shownContexts() {
            if (shown == null) {
                shown = contexts.contextsOf(sentence).stream()
                        .map(Context::label)
                        .toList();
            }
            return shown;
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
    }
}
