package org.dateline.core.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.dateline.core.time.EventTime;
import org.dateline.core.time.EventTimes;
import org.dateline.core.time.TimeBasis;
import org.jspecify.annotations.Nullable;

/** Codes the events of an article, sentence by sentence. Thread-safe. */
public final class EventCoder {

    private static final WordList OCCURRENCES = WordList.ofResource(EventCoder.class, "occurrence-verbs.txt");

    /** What people travel for: who takes part need not be of the country where it happens. */
    private static final Set<PloverType> AWAY = EnumSet.of(PloverType.CONSULT, PloverType.MOBILIZE);

    /** Who does this to a country need not be of it: "troops invaded", "troops left". */
    private static final Set<PloverType> ENTERING = EnumSet.of(PloverType.ASSAULT, PloverType.RETREAT);

    /** What happens between parties that the article names elsewhere: truces, talks, protests. */
    private static final Set<PloverType> DATED = EnumSet.of(PloverType.RETREAT, PloverType.CONSULT, PloverType.PROTEST);

    private static final WordList MUTUAL = WordList.ofResource(EventCoder.class, "mutual-verbs.txt");

    private static final WordList HARM = WordList.ofResource(EventCoder.class, "harm-figures.txt");

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
                new SentenceCoding(sentence, context, kinds.get(sentence.index())).code(events);
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
        private final Map<Integer, List<FactualityJudgement>> judgedByAnchor = new HashMap<>();

        private final Arena.Kind kind;

        SentenceCoding(Sentence sentence, ArticleContext context, Arena.Kind kind) {
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
            this.counts = new Counts(resources.figures(), sentence, context, slots, phrases);
            this.scenes = new Scenes(resources, sentence, context, slots, phrases, participants);
        }

        void code(List<CodedEvent> events) {
            LoadedCoding patterns = LoadedCoding.of(sentence, context, slots, phrases, loaded);
            List<Draft> ours = new ArrayList<>();
            for (Draft draft : happenings(patterns)) {
                remote.complete(draft);
                if (kind == Arena.Kind.POLITICS || isPolitical(draft)) {
                    ours.add(draft);
                }
            }
            for (Draft draft : patterns.with(ours)) {
                if (isWorthRecording(draft)) {
                    events.add(finish(draft, events.size()));
                }
            }
        }

        /** What the frames and the model find beside the loaded patterns, each happening once. */
        private List<Draft> happenings(LoadedCoding patterns) {
            List<Draft> drafts = new ArrayList<>();
            for (FrameMatch match : patterns.unclaimed(() -> matcher.match(sentence, slots, context))) {
                if (!match.token().tag().equals("MD")) {
                    drafts.add(draft(match, match.token().relates("case") ? sentence.root() : match.token()));
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
            Celebrations celebrations = new Celebrations(sentence, slots);
            drafts.removeIf(celebrations::isOne);
            List<Draft> merged = SameHappening.merge(drafts, sentence, slots);
            return speechActs.settle(merged, sentence, slots, this::standing, this::isOwnDeed);
        }

        /** An event in which nobody takes part and that has no place tells nothing that a record can hold. */
        private boolean isWorthRecording(Draft draft) {
            return draft.tellsOfSomebody()
                    || draft.figures.stream().anyMatch(figure -> HARM.contains(figure.what()))
                    || draft.match.token().isVerb() && scenes.place(draft.match).isPresent()
                    || hasOccurred(draft)
                    || isDatedDeed(draft)
                    || !scenes.controls(draft.match).isEmpty()
                    || scenes.displacement(draft.match, false).isPresent();
        }

        /** Among sport, trade and the arts, what states and forces do, and what costs lives. */
        private boolean isPolitical(Draft draft) {
            boolean isSport = kind == Arena.Kind.SPORT;
            return !isSport && holdsPlace(draft)
                    || draft.figures.stream().anyMatch(figure -> HARM.contains(figure.what()))
                    || draft.coding.type() == PloverType.PROTEST
                            && draft.actors.stream().anyMatch(phrases::isWorker)
                    || draft.actors.stream().anyMatch(actor -> phrases.isPolitical(actor, isSport))
                    || draft.actors.isEmpty()
                            && draft.recipients.stream().anyMatch(party -> phrases.isPolitical(party, isSport));
        }

        /** "four more capitals had gone": what is told of a place of the map alone. */
        private boolean holdsPlace(Draft draft) {
            return draft.match.frame().coding().type() == null
                    && scenes.controls(draft.match).stream()
                            .anyMatch(control -> control.place().findPlace().isPresent());
        }

        /** "the blast occurred at dawn": violence that is told for its own sake, whoever did it. */
        private boolean hasOccurred(Draft draft) {
            Token noun = draft.match.token();
            PloverType type = draft.match.frame().coding().type();
            return noun.isNoun()
                    && (type == PloverType.ASSAULT || type == PloverType.PROTEST)
                    && !"strike".equals(draft.match.frame().coding().mode())
                    && (isSaidToOccur(noun) || type == PloverType.ASSAULT && (scenes.isPlaced(noun) || isDated(noun)));
        }

        /** "the truce collapsed on Friday": a verb that tells a day with what happened. */
        private boolean isDatedDeed(Draft draft) {
            Token verb = draft.match.token();
            Span words = verb.isVerb() ? context.times().timeOf(sentence, verb).span() : null;
            return words != null
                    && DATED.contains(draft.match.frame().coding().type())
                    && sentence.span().contains(words);
        }

        /** "last week's massacre", "the assault eleven days ago": one that is known by its day. */
        private boolean isDated(Token noun) {
            Span words = context.times().timeOf(sentence, noun).span();
            if (words == null || !sentence.span().contains(words)) {
                return false;
            }
            int last = noun.index();
            boolean isBehind = last < sentence.size()
                    && sentence.token(last + 1).span().start() <= words.start()
                    && words.start()
                            <= sentence.token(Math.min(sentence.size(), last + 2))
                                    .span()
                                    .start();
            return isBehind
                    || sentence.dependents(noun, "nmod:poss", "nmod", "compound").stream()
                            .anyMatch(owner -> owner.index() < noun.index()
                                    && words.contains(owner.span().start()));
        }

        private boolean isSaidToOccur(Token noun) {
            return noun.relates("nsubj")
                    && sentence.findHead(noun)
                            .filter(verb -> OCCURRENCES.contains(verb.lemma()))
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
                    when(draft),
                    draft.figures,
                    judgements(draft),
                    enclosing.isEmpty() ? null : enclosing.get(0).index(),
                    // What is only meant to be done moves nobody and nothing yet.
                    draft.isIntended ? List.of() : scenes.controls(draft.match),
                    draft.isIntended
                            ? null
                            : scenes.displacement(draft.match, !draft.figures.isEmpty())
                                    .orElse(null));
        }

        private EventTime when(Draft draft) {
            EventTimes times = context.times();
            if (draft.isIntended) {
                return times.timeOfIntent(sentence, draft.anchor);
            }
            Standing standing = standing(draft);
            if (standing.mood() == Mood.CONDITIONAL) {
                return times.timeOfSupposed(sentence, draft.anchor);
            }
            return isProspect(standing, draft.anchor)
                    ? times.timeOfProspect(sentence, draft.anchor)
                    : toldTime(draft, times.timeOf(sentence, draft.anchor));
        }

        /** "a blast in a market killed nine on Friday": the outcome tells when, where its cause does not. */
        private EventTime toldTime(Draft draft, EventTime own) {
            if (own.basis() != TimeBasis.PUBLICATION) {
                return own;
            }
            return draft.outcomes.stream()
                    .map(outcome -> context.times().timeOf(sentence, outcome))
                    .filter(time -> time.basis() != TimeBasis.PUBLICATION)
                    .findFirst()
                    .orElse(own);
        }

        /**
         * "fired rockets to stop it", "calls for sanctions": what may come true or not. A verb's tense tells what lies
         * ahead; "calls for an end to attacks" and "rallied against the killing" tell of what is there.
         */
        private boolean isProspect(Standing standing, Token anchor) {
            boolean isThere = anchor.isNoun() && resources.determination().isGiven(sentence, anchor);
            return switch (standing.mood()) {
                case ASSERTED, CONDITIONAL -> false;
                case FUTURE -> anchor.isNoun() && !isThere;
                case INTENDED -> !isThere;
                case WANTED -> anchor.isNoun() && !isThere && !standing.isNegative();
            };
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

        /** What each holder thinks of an event, found once, as several steps ask for it. */
        private List<FactualityJudgement> judged(Token anchor) {
            return judgedByAnchor.computeIfAbsent(
                    anchor.index(), any -> factuality.judge(sentence, anchor, context.statements()));
        }

        /** Who means to do something means it for sure, whatever comes of it. */
        private List<FactualityJudgement> judgements(Draft draft) {
            List<FactualityJudgement> judged = judged(draft.anchor);
            if (!draft.isIntended) {
                return judged;
            }
            return judged.stream()
                    .map(judgement -> judgement.standing().mood() == Mood.ASSERTED
                                    || judgement.standing().certainty() == FactualityValue.UU
                            ? judgement
                            : new FactualityJudgement(judgement.statement(), Standing.ASSERTED))
                    .toList();
        }

        /** What the one who tells of an event holds of it: the speaker, or the author outside of speech. */
        private Standing standing(Draft draft) {
            List<FactualityJudgement> judged = judged(draft.anchor);
            return judged.get(Math.min(1, judged.size() - 1)).standing();
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
            for (Context found : contexts.contextsOf(sentence)) {
                labels.add(found.label());
            }
            return loaded.findCoding(draft.match.frame(), List.copyOf(labels))
                    .orElseGet(() -> new CodedEvent.Coding(
                            coded.type(),
                            coded.mode(),
                            List.copyOf(labels),
                            coded.cameo(),
                            coded.type() == null ? 0 : cameo.get(coded.cameo()).goldstein(),
                            draft.match.frame().id()));
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
