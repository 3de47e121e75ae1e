package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.article.BlockType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * Finds which statement another one answers: by where it stands in the sentence, by whose words it names,
 * by who is accused, by what both tell, and then by nearness. Where two fit equally, none is chosen.
 *
 * <p>Confined to one article.
 */
final class Answers {

    private static final int REACH = 6;
    private static final int REACH_OF_WORD = 2;
    private static final int REACH_OF_NAME = 12;

    private static final Set<CueClass> ASSERTING = Set.of(
            CueClass.SAY,
            CueClass.CLAIM,
            CueClass.ACCUSE,
            CueClass.INSIST,
            CueClass.WARN,
            CueClass.BELIEVE,
            CueClass.SHOW,
            CueClass.CONFIRM,
            CueClass.ACKNOWLEDGE,
            CueClass.DESCRIBE,
            CueClass.PREDICT,
            CueClass.DENY);

    private final AnswerCues cues;
    private final SharedWords shared;
    private final Contradiction contradiction;
    private final List<Sketch> sketches;
    private final List<Sentence> sentences;
    private final Map<Sketch, Set<String>> wordsOfSpeaker = new IdentityHashMap<>();
    private final Map<Sketch, Set<String>> wordsOfContent = new IdentityHashMap<>();

    Answers(AnswerCues cues, SharedWords shared, List<Sketch> sketches, List<Sentence> sentences) {
        this.cues = cues;
        this.shared = shared;
        this.contradiction = new Contradiction(shared);
        this.sketches = sketches;
        this.sentences = sentences;
    }

    /** The statement that one answers. */
    Optional<Answer> find(int index) {
        Sketch answer = sketches.get(index);
        Optional<Reply> reply = cues.read(answer);
        if (reply.isEmpty()) {
            return contradicted(index);
        }
        Optional<Integer> named = named(answer, reply.get());
        return (named.isPresent() ? named : best(answer, reply.get()))
                .map(answered -> Answer.toStatement(answered, reply.get().how()));
    }

    /** "No civilians were harmed, the army said. A resident said that children had been hurt.": the nearest that it opposes. */
    private Optional<Answer> contradicted(int index) {
        Sketch answer = sketches.get(index);
        for (int i = index - 1; i >= 0 && isTold(answer); i--) {
            Sketch other = sketches.get(i);
            if (answer.sentence.index() - other.sentence.index() > REACH_OF_WORD) {
                break;
            }
            if (isTold(other)
                    && other.kind != CueClass.DENY
                    && !answer.holds(other.cueSpan())
                    && !other.holds(answer.cueSpan())
                    && isBetweenTwo(answer, other)) {
                int answered = i;
                Optional<Answer> tie = contradiction.find(other, answer).map(how -> Answer.toStatement(answered, how));
                if (tie.isPresent()) {
                    return tie;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isTold(Sketch sketch) {
        return ASSERTING.contains(sketch.kind)
                && sketch.speaker != null
                && sketch.draft != null
                && sketch.polarity == CuePolarity.AFFIRMED
                && !sketch.content.isEmpty();
    }

    /** "denied accusations by survivors that …": the noun is the cue of the statement answered. */
    private Optional<Integer> named(Sketch answer, Reply reply) {
        Token own = reply.sort() == Reply.Sort.NONE ? null : reply.head();
        Token head = namedClaim(answer, reply).orElse(own);
        for (int i = 0; i < sketches.size(); i++) {
            Sketch other = sketches.get(i);
            if (head != null
                    && other != answer
                    && other.sentence == answer.sentence
                    && other.draft != null
                    && other.draft.cue().index() == head.index()
                    && isBetweenTwo(answer, other)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private Optional<Integer> best(Sketch answer, Reply reply) {
        List<Integer> fitting = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            int distance = answer.sentence.index() - sketches.get(i).sentence.index();
            boolean near =
                    distance <= REACH || distance <= REACH_OF_NAME && isNamedFarOff(sketches.get(i), answer, reply);
            if (distance >= 0 && near && isAnswerable(sketches.get(i), answer, reply)) {
                fitting.add(i);
            }
        }
        fitting.removeIf(
                inner -> fitting.stream().anyMatch(outer -> isWithin(sketches.get(inner), sketches.get(outer))));
        int best = -1;
        int most = 0;
        boolean tied = false;
        for (int i : fitting) {
            int score = score(sketches.get(i), answer, reply);
            if (score > most || score == most && score > 0 && isRatherThan(best, i)) {
                best = i;
                most = score;
                tied = false;
            } else if (score == most && score > 0 && !isRestOfSentence(best, i, answer, reply)) {
                tied = true;
            }
        }
        return best < 0 || tied ? Optional.empty() : Optional.of(best);
    }

    /** "denied the accusation", "the UN's figure": what was said of the one who answers, or by the one whose words it is. */
    private boolean isNamedFarOff(Sketch other, Sketch answer, Reply reply) {
        return switch (reply.pointer()) {
            case WORD, FAULT -> other.kind == CueClass.ACCUSE && isAccusedByName(other, answer);
            case NOUN -> isAccusedByName(other, answer) || isOwner(owner(answer, reply), other);
            case DEFINITE, CONTENT -> false;
        };
    }

    /** Of two statements that somebody made the later one is answered, and the article's rather than its headline's. */
    private boolean isRatherThan(int one, int later) {
        Speaker first = sketches.get(one).speaker;
        Speaker second = sketches.get(later).speaker;
        return first != null && second != null && first.identity().equals(second.identity())
                || sketches.get(one).sentence.block() == BlockType.HEADLINE
                        && sketches.get(later).sentence.block() != BlockType.HEADLINE;
    }

    /** "The town fell, a paper said; a reporter said the other two followed. The army disputes that.": one story, led by the first. */
    private boolean isRestOfSentence(int first, int later, Sketch answer, Reply reply) {
        Sentence sentence = sketches.get(first).sentence;
        Sketch rest = sketches.get(later);
        return reply.pointer() == Reply.Pointer.WORD
                && rest.sentence == sentence
                && sentence != answer.sentence
                && sentence.tokens().stream()
                        .anyMatch(token -> rest.holds(token.span()) && Words.CONTINUING.hasLemma(token));
    }

    /** "residents say the governor claims …": the outer is answered; of two side by side either may be. */
    private static boolean isWithin(Sketch inner, Sketch outer) {
        Draft draft = inner.draft;
        return draft != null
                && !draft.cue().relates("conj")
                && outer.start() < inner.start()
                && outer.holds(inner.cueSpan());
    }

    private boolean isAnswerable(Sketch other, Sketch answer, Reply reply) {
        return other != answer
                && ASSERTING.contains(other.kind)
                && other.polarity == CuePolarity.AFFIRMED
                && !other.content.isEmpty()
                && !onlyPoints(other)
                && (reply.how() == Answer.Kind.REPEATS || isBetweenTwo(answer, other))
                && (!answer.holds(other.cueWords.isEmpty() ? other.content.get(0) : other.cueSpan()))
                && (!other.holds(answer.cueSpan()) || isInApposition(answer, reply));
    }

    /** "denied the claim" tells nothing that could be answered. */
    private boolean onlyPoints(Sketch sketch) {
        return cues.read(sketch)
                .filter(reply -> reply.pointer() != Reply.Pointer.CONTENT && reply.pointer() != Reply.Pointer.DEFINITE)
                .isPresent();
    }

    private boolean isBetweenTwo(Sketch answer, Sketch other) {
        Speaker one = answer.speaker;
        Speaker two = other.speaker;
        if (one == null || two == null) {
            return one != two || answer.sentence != other.sentence;
        }
        if (one.identity().equals(two.identity())) {
            return false;
        }
        Set<String> first = ofSpeaker(answer);
        Set<String> second = ofSpeaker(other);
        return first.isEmpty() || second.isEmpty() || !first.containsAll(second) && !second.containsAll(first);
    }

    /** "which the army denied", "a charge the army rejects": it stands inside what it answers. */
    private static boolean isInApposition(Sketch answer, Reply reply) {
        return answer.draft != null
                && reply.head() != null
                && (reply.isRelative() || answer.sentence.isWithin(answer.draft.cue(), reply.head()));
    }

    /** "the allegations, which he denies": the claim noun, which is not the statement beside it. */
    private Optional<Token> namedClaim(Sketch answer, Reply reply) {
        Token head = reply.head();
        if (head == null || !reply.isRelative()) {
            return Optional.empty();
        }
        return answer.sentence
                .findHead(head)
                .flatMap(answer.sentence::findHead)
                .filter(cues::isClaimNoun)
                .filter(noun -> answer.sentence.dependents(noun, "det").stream().anyMatch(Words.DEFINITE::hasLemma));
    }

    /** How well a statement fits as the one answered; 0 if it does not. */
    private int score(Sketch other, Sketch answer, Reply reply) {
        int distance = Math.min(answer.sentence.index() - other.sentence.index(), REACH);
        if (distance == 0 && other.start() > answer.cueSpan().start()) {
            return Preposed.isBefore(answer, other, reply) ? 20 : 0;
        }
        if (isInApposition(answer, reply)) {
            return distance == 0 && namedClaim(answer, reply).isEmpty() ? 20 + Math.min(other.length(), 1000) : 0;
        }
        if (answer.content.isEmpty()) {
            return distance == 0 && answer.draft != null && answer.draft.cue().isNoun() ? 20 : 0;
        }
        int accused = isAccused(other, answer) ? 3 : 0;
        return switch (reply.pointer()) {
            case WORD ->
                distance <= REACH_OF_WORD
                        ? 12 - 3 * distance + accused + own(other, answer, reply)
                        : isNamedFarOff(other, answer, reply) ? 1 : 0;
            case NOUN -> ofNoun(other, answer, reply, distance, accused) + own(other, answer, reply);
            case FAULT ->
                Math.max(
                        other.kind == CueClass.ACCUSE || accused > 0 || isJustTold(reply, distance)
                                ? 10 - distance + accused
                                : 0,
                        reply.head() == null || Words.POINTING.hasForm(reply.head())
                                ? 0
                                : ofContent(other, answer, reply, distance, accused));
            case DEFINITE, CONTENT -> ofContent(other, answer, reply, distance, accused);
        };
    }

    /** "denied any part in it": what the sentence before told of. */
    private static boolean isJustTold(Reply reply, int distance) {
        return distance <= 1 && reply.head() != null && Words.POINTING.hasForm(reply.head());
    }

    /** Who repeats mostly repeats himself. */
    private int own(Sketch other, Sketch answer, Reply reply) {
        return reply.how() == Answer.Kind.REPEATS && !isBetweenTwo(answer, other) ? 2 : 0;
    }

    private int ofNoun(Sketch other, Sketch answer, Reply reply, int distance, int accused) {
        int evidence = accused + (isOfSort(other, reply.sort()) ? 4 : 0);
        int score = 10 - distance + evidence;
        Set<String> owner = owner(answer, reply);
        if (owner.isEmpty()) {
            return distance > REACH_OF_WORD && evidence == 0 ? 1 : score;
        }
        return isOwner(owner, other) ? score + 10 : 0;
    }

    private boolean isOwner(Set<String> owner, Sketch other) {
        return shared.overlap(owner, ofSpeaker(other)) || isInitials(owner, other);
    }

    /** "the UN's figure": that of the United Nations' envoy. */
    private boolean isInitials(Set<String> owner, Sketch other) {
        return other.speaker != null
                && owner.stream().map(word -> word.replace(".", "")).anyMatch(initials(other.speaker)::contains);
    }

    /** The first letters of each two or more capitalized words in a row of who speaks, in lower case. */
    private Set<String> initials(Speaker speaker) {
        Set<String> initials = new HashSet<>();
        StringBuilder letters = new StringBuilder();
        for (Token token : sentences
                .get(speaker.identity().sentence())
                .tokensIn(speaker.identity().span())) {
            if (token.relates("det") || token.relates("case") || token.relates("cc")) {
                continue;
            }
            if (Character.isUpperCase(token.form().charAt(0))) {
                letters.append(token.form().charAt(0));
            } else {
                letters.setLength(0);
            }
            if (letters.length() > 1) {
                initials.add(letters.toString().toLowerCase(Locale.ROOT));
            }
        }
        return initials;
    }

    /** Whose words they are: "the farmers' claim"; empty if a pronoun or nothing tells. */
    private static Set<String> owner(Sketch answer, Reply reply) {
        Token noun = reply.head();
        if (noun == null) {
            return Set.of();
        }
        List<Token> owners = new ArrayList<>(answer.sentence.dependents(noun, "nmod:poss"));
        answer.sentence.dependents(noun, "nmod").stream()
                .filter(phrase -> answer.sentence.caseOf(phrase).equals("by")
                        || answer.sentence.caseOf(phrase).equals("from"))
                .forEach(owners::add);
        List<Token> words = new ArrayList<>();
        owners.forEach(token -> words.addAll(answer.sentence.subtree(token)));
        return SharedWords.telling(words);
    }

    private boolean isOfSort(Sketch other, Reply.Sort sort) {
        SpeakerClass speaker = other.speaker == null ? SpeakerClass.UNSPECIFIED : other.speaker.kind();
        return switch (sort) {
            case ACCUSATION -> other.kind == CueClass.ACCUSE;
            case REPORT ->
                speaker == SpeakerClass.MEDIA
                        || speaker == SpeakerClass.DOCUMENT
                        || other.draft != null && other.draft.entry().lemma().equals("report");
            case FIGURE ->
                other.sentence.tokens().stream()
                        .anyMatch(token -> token.tag().equals("CD") && other.holds(token.span()));
            case CLAIM -> other.kind == CueClass.CLAIM;
            default -> false;
        };
    }

    private int ofContent(Sketch other, Sketch answer, Reply reply, int distance, int accused) {
        Set<String> words = new HashSet<>(ofContent(answer));
        words.removeAll(ofSpeaker(answer));
        int weight = other.kind == CueClass.PREDICT ? 0 : shared.weight(words, ofContent(other), distance <= 1);
        boolean contrasted = distance == 0 && Preposed.isContrasted(other, answer);
        boolean denies = reply.how() == Answer.Kind.DENIES || answer.kind == CueClass.DENY;
        int least = distance > REACH_OF_WORD ? 6 : denies || pointsToOne(answer, other) ? 2 : 4;
        boolean thing = reply.pointer() == Reply.Pointer.DEFINITE && distance <= 1;
        if (denies && other.kind == CueClass.DENY) {
            // Who says that it is false, too, does not speak against who denied it.
            return 0;
        }
        if (weight < least && !thing && !(contrasted && denies)) {
            return 0;
        }
        return 8 + weight * 2 - distance + accused + (contrasted ? 6 : 0) + own(other, answer, reply);
    }

    /** "confirmed that he had received such a list": the list that was spoken of. */
    private boolean pointsToOne(Sketch answer, Sketch other) {
        return answer.sentence.tokens().stream()
                .filter(such -> such.lemma().equals("such") && answer.holds(such.span()))
                .flatMap(such -> answer.sentence.findHead(such).stream())
                .anyMatch(noun -> ofContent(other).contains(noun.lemma()));
    }

    /** Tells whether who answers is spoken of in what is answered. */
    private boolean isAccused(Sketch other, Sketch answer) {
        return shared.overlap(ofSpeaker(answer), ofContent(other));
    }

    /** Tells whether it is by his name that he is spoken of: any number of people are spokesmen. */
    private boolean isAccusedByName(Sketch other, Sketch answer) {
        Speaker speaker = answer.speaker;
        if (speaker == null) {
            return false;
        }
        List<Token> names = SharedWords.tokens(speaker, sentences).stream()
                .filter(token -> Character.isUpperCase(token.form().charAt(0)) && !token.relates("det"))
                .toList();
        return shared.overlap(SharedWords.telling(names), ofContent(other));
    }

    /** The words by which a speaker is known; none without a speaker. */
    private Set<String> ofSpeaker(Sketch sketch) {
        Speaker speaker = sketch.speaker;
        return speaker == null
                ? Set.of()
                : wordsOfSpeaker.computeIfAbsent(sketch, key -> SharedWords.ofSpeaker(speaker, sentences));
    }

    private Set<String> ofContent(Sketch sketch) {
        return wordsOfContent.computeIfAbsent(sketch, SharedWords::ofContent);
    }
}
