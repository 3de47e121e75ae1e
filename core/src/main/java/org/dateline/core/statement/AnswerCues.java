package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;

/**
 * Tells whether a statement answers somebody, and by what it names what it answers; from {@code answers.tsv}.
 *
 * <p>Thread-safe.
 */
public final class AnswerCues {

    private static final Set<CueClass> CALLING = Set.of(CueClass.DESCRIBE, CueClass.ACCUSE, CueClass.BELIEVE);
    private static final Set<CueClass> ANSWERING =
            Set.of(CueClass.DENY, CueClass.CONFIRM, CueClass.ACKNOWLEDGE, CueClass.SAY, CueClass.ACCUSE, CueClass.ASK);
    private static final Set<CueClass> SPEAKING = Set.of(CueClass.SAY, CueClass.INSIST, CueClass.CLAIM);

    /** What is said in so few words only points. */
    private static final int BARE = 3;

    /** Words in a row that deny. */
    private record Phrasing(List<String> lemmas, Answer.Kind how, boolean fault) {}

    private final Map<String, Answer.Kind> cues = new HashMap<>();
    private final Map<String, Answer.Kind> predicates = new HashMap<>();
    private final Map<String, Answer.Kind> unbelieved = new HashMap<>();
    private final Set<String> denyingWhenNegated = new HashSet<>();
    private final Map<String, Reply.Sort> nouns = new HashMap<>();
    private final Set<String> faults = new HashSet<>();
    private final Map<String, Answer.Kind> differing = new HashMap<>();
    private final List<Phrasing> phrases = new ArrayList<>();

    /** @throws org.dateline.core.lexicon.LexiconFault if a row has a part, a kind or a sort that there is not */
    AnswerCues(Table table) {
        for (Table.Row row : table.rows()) {
            List<String> words = row.list("words");
            switch (row.get("part")) {
                case "cue" -> words.forEach(word -> cues.put(word, kind(row)));
                case "predicate" -> words.forEach(word -> predicates.put(word, kind(row)));
                case "unbelieved" -> words.forEach(word -> unbelieved.put(word, kind(row)));
                case "not" -> denyingWhenNegated.addAll(words);
                case "noun" -> words.forEach(word -> nouns.put(word, row.choice("kind", Reply.Sort.class)));
                case "phrase" -> phrases.addAll(phrases(row));
                case "fault" -> faults.addAll(words);
                case "differing" -> words.forEach(word -> differing.put(word, kind(row)));
                case "suffix", "demonym", "family" -> {} // SharedWords reads them.
                default -> throw row.fault("no such part: " + row.get("part"));
            }
        }
    }

    private static List<Phrasing> phrases(Table.Row row) {
        boolean fault = row.find("fault").isPresent();
        return row.list("words").stream()
                .map(words -> new Phrasing(List.of(words.split(" ")), kind(row), fault))
                .toList();
    }

    private static Answer.Kind kind(Table.Row row) {
        return row.choice("kind", Answer.Kind.class);
    }

    /** Loads the lexicon from the class path. */
    public static AnswerCues load() {
        return new AnswerCues(Table.ofResource(AnswerCues.class, "answers.tsv"));
    }

    /** How a statement answers, whoever it answers; empty if it answers nobody, or leaves it unsaid. */
    public Optional<Reply> read(Statement statement, Sentence sentence) {
        return statement
                .findCue()
                .filter(cue -> cue.phrase().sentence() == sentence.index())
                .flatMap(cue -> read(sentence, cue, statement.content()));
    }

    Optional<Reply> read(Sketch sketch) {
        return sketch.findCue().flatMap(cue -> read(sketch.sentence, cue, sketch.content));
    }

    private Optional<Reply> read(Sentence sentence, Cue cue, List<Span> content) {
        Token head = sentence.token(cue.phrase().head());
        if (cue.polarity() == CuePolarity.AFFIRMED) {
            return read(sentence, head, cue.lemma(), cue.kind(), content);
        }
        return cue.polarity() == CuePolarity.NEGATED
                ? Optional.ofNullable(unbelieved.get(cue.lemma()))
                        .map(how -> new Reply(how, Reply.Pointer.WORD, null, Reply.Sort.NONE))
                : Optional.empty();
    }

    private Optional<Reply> read(Sentence sentence, Token cue, String lemma, CueClass kind, List<Span> content) {
        List<Token> words = sentence.tokens().stream()
                .filter(token -> Span.anyContains(content, token.span()))
                .toList();
        List<Token> tops = tops(sentence, words);
        Answer.Kind how = cues.get(lemma);
        if (how != null) {
            boolean answers = ANSWERING.contains(kind)
                    && !(kind == CueClass.ASK && cue.isNoun())
                    && !Clauses.isInfinitive(sentence, cue);
            return answers ? answering(sentence, cue, tops, how, words) : Optional.empty();
        }
        if (tops.isEmpty()) {
            return Optional.empty();
        }
        if (CALLING.contains(kind)) {
            return calling(sentence, cue, tops, words);
        }
        return SPEAKING.contains(kind)
                ? speaking(sentence, tops.get(0), words)
                        .or(() -> ofNoun(sentence, cue, tops.get(0)))
                        .or(() -> differing(sentence, tops.get(0)))
                : Optional.empty();
    }

    /** "told a different story". */
    private Optional<Reply> differing(Sentence sentence, Token top) {
        return Optional.of(top)
                .filter(this::isClaimNoun)
                .flatMap(noun -> sentence.dependents(noun, "amod").stream()
                        .map(adjective -> differing.get(lower(adjective.lemma())))
                        .filter(how -> how != null)
                        .findFirst()
                        .map(how -> new Reply(
                                how,
                                Reply.Pointer.NOUN,
                                null,
                                nouns.getOrDefault(lower(noun.lemma()), Reply.Sort.NONE))));
    }

    /** "a figure that a spokesman said was pure invention": what he says so of is the figure. */
    private Optional<Reply> ofNoun(Sentence sentence, Token cue, Token top) {
        Answer.Kind called = predicates.get(lower(top.lemma()));
        return called == null || isNegated(sentence, top) || sentence.hasDependent(top, "nsubj")
                ? Optional.empty()
                : sentence.findHead(cue)
                        .filter(noun -> isClaimNoun(noun) && (cue.relates("ccomp") || cue.relates("acl")))
                        .map(noun -> new Reply(
                                called,
                                Reply.Pointer.NOUN,
                                noun,
                                nouns.getOrDefault(lower(noun.lemma()), Reply.Sort.NONE)));
    }

    private Optional<Reply> answering(
            Sentence sentence, Token cue, List<Token> tops, Answer.Kind how, List<Token> words) {
        if (tops.isEmpty()) {
            return Optional.of(new Reply(how, Reply.Pointer.WORD, null, Reply.Sort.NONE));
        }
        Reply reply = pointing(sentence, cue, tops.get(0), stronger(how, words), words);
        boolean told = reply.sort() != Reply.Sort.NONE || isClause(sentence, tops.get(0));
        return switch (reply.pointer()) {
            case CONTENT -> told ? Optional.of(reply) : Optional.empty();
            case DEFINITE -> how == Answer.Kind.CONFIRMS ? Optional.of(reply) : Optional.empty();
            default -> Optional.of(reply);
        };
    }

    /** "dismissed the claim as a lie" denies it. */
    private Answer.Kind stronger(Answer.Kind how, List<Token> words) {
        return how == Answer.Kind.DISPUTES
                        && words.stream().anyMatch(word -> predicates.get(lower(word.lemma())) == Answer.Kind.DENIES)
                ? Answer.Kind.DENIES
                : how;
    }

    /** Tells whether a word heads a clause: "rejected Mr. Lind" tells nothing that somebody may have said. */
    private static boolean isClause(Sentence sentence, Token word) {
        return word.isVerb() || sentence.hasDependent(word, "nsubj", "cop", "mark", "expl", "csubj");
    }

    /** The words on which the others of a content hang. */
    private static List<Token> tops(Sentence sentence, List<Token> words) {
        Set<Integer> numbers = words.stream().map(Token::index).collect(Collectors.toSet());
        return words.stream()
                .filter(token -> !numbers.contains(token.head()))
                .filter(token -> !token.isPunctuation()
                        && !token.relates("case")
                        && !token.relates("mark")
                        && !token.relates("cc"))
                .toList();
    }

    /** "called the allegations baseless". */
    private Optional<Reply> calling(Sentence sentence, Token cue, List<Token> tops, List<Token> words) {
        for (Token top : tops) {
            Token named =
                    sentence.findDependent(top, "nsubj").filter(words::contains).orElse(top);
            Reply reply = pointing(sentence, cue, named, Answer.Kind.DENIES, words);
            if (reply.pointer() == Reply.Pointer.WORD || reply.pointer() == Reply.Pointer.NOUN) {
                return words.stream()
                        .filter(word -> word.index() != named.index())
                        .map(word -> predicates.get(lower(word.lemma())))
                        .filter(how -> how != null)
                        .findFirst()
                        .map(how -> new Reply(how, reply.pointer(), named, reply.sort()));
            }
        }
        return Optional.empty();
    }

    /** "That is a lie", "I deny this", "no such order was given", "it had nothing to do with the raid". */
    private Optional<Reply> speaking(Sentence sentence, Token top, List<Token> words) {
        Optional<Token> subject = sentence.findDependent(top, "nsubj");
        boolean negated = isNegated(sentence, top);
        if (subject.isPresent()) {
            Answer.Kind how = cues.get(top.lemma());
            if (how != null && !negated && Words.SELF.hasForm(subject.get())) {
                return sentence.findDependent(top, "obj")
                        .map(object -> pointing(sentence, top, object, how, words))
                        .filter(reply -> reply.pointer() != Reply.Pointer.CONTENT);
            }
            Answer.Kind called = negated
                    ? denyingWhenNegated.contains(lower(top.lemma())) ? Answer.Kind.DENIES : null
                    : predicates.get(lower(top.lemma()));
            boolean onClause = sentence.hasDependent(top, "csubj", "ccomp", "xcomp", "advcl");
            if (called != null && sentence.hasDependent(top, "cop") && !onClause) {
                Reply reply = pointing(sentence, top, subject.get(), called, words);
                boolean ofSomebody =
                        sentence.dependents(subject.get(), "nmod:poss").stream().anyMatch(Token::isPronoun);
                boolean spelled = reply.pointer() == Reply.Pointer.CONTENT && reply.sort() != Reply.Sort.NONE;
                if (reply.pointer() == Reply.Pointer.WORD
                        || (spelled || reply.pointer() == Reply.Pointer.NOUN) && !ofSomebody) {
                    return Optional.of(reply);
                }
            }
        }
        boolean proForm = negated
                && words.size() <= BARE
                && subject.filter(Token::isPronoun).isPresent()
                && Words.PROFORM.hasLemma(top);
        if (proForm || isOfNone(sentence, top)) {
            return Optional.of(new Reply(Answer.Kind.DENIES, Reply.Pointer.WORD, null, Reply.Sort.NONE));
        }
        Optional<Phrasing> phrase = phrasingIn(words);
        boolean own = subject.filter(token -> token.isPronoun() || sentence.hasDependent(token, "nmod:poss"))
                .isPresent();
        if (phrase.isPresent() && (own || !phrase.get().fault())) {
            boolean bare =
                    words.size() <= BARE || phrase.get().lemmas().stream().anyMatch(Words.SORT::has);
            Reply.Pointer pointer =
                    phrase.get().fault() ? Reply.Pointer.FAULT : bare ? Reply.Pointer.WORD : Reply.Pointer.CONTENT;
            return Optional.of(new Reply(phrase.get().how(), pointer, null, Reply.Sort.NONE));
        }
        return Optional.empty();
    }

    /** "there were none", "its men had not sought any": what there is none of was told before. */
    private static boolean isOfNone(Sentence sentence, Token top) {
        boolean none = sentence.hasDependent(top, "expl") && Words.NONE.hasLemma(top)
                || sentence.dependents(top, "nsubj").stream()
                        .anyMatch(subject -> Words.NONE.hasLemma(subject)
                                && (sentence.hasDependent(top, "expl") || isAny(sentence, top)));
        return none || isNegated(sentence, top) && isAny(sentence, top);
    }

    private static boolean isAny(Sentence sentence, Token verb) {
        return sentence.dependents(verb, "obj", "obl").stream()
                .anyMatch(object -> Words.ANY.hasLemma(object)
                        && sentence.dependents(object).stream().allMatch(word -> word.relates("case")));
    }

    private static boolean isNegated(Sentence sentence, Token word) {
        return sentence.dependents(word).stream().anyMatch(Words.NEGATOR::hasLemma);
    }

    /** The first phrasing that some words hold. */
    private Optional<Phrasing> phrasingIn(List<Token> words) {
        List<String> lemmas = words.stream().map(word -> lower(word.lemma())).toList();
        Set<String> known = new HashSet<>(lemmas);
        return phrases.stream()
                .filter(some ->
                        known.contains(some.lemmas().get(0)) && Collections.indexOfSubList(lemmas, some.lemmas()) >= 0)
                .findFirst();
    }

    /** By what a word names what is answered. */
    private Reply pointing(Sentence sentence, Token cue, Token word, Answer.Kind how, List<Token> content) {
        Reply.Sort sort = isClause(sentence, word) && word.isNoun()
                ? Reply.Sort.NONE
                : nouns.getOrDefault(lower(word.lemma()), Reply.Sort.NONE);
        Reply.Pointer pointer;
        if (Words.POINTING.hasForm(word) || isDoingSo(sentence, word, content) || endsWhereItPoints(content)) {
            pointer = Reply.Pointer.WORD;
        } else if (sort == Reply.Sort.FAULT) {
            return new Reply(how, Reply.Pointer.FAULT, faultOf(content).orElse(word), sort);
        } else if (sort != Reply.Sort.NONE) {
            pointer = isSpelledOut(sentence, cue, word) ? Reply.Pointer.CONTENT : Reply.Pointer.NOUN;
        } else if (holdsFault(content) || faults.contains(lower(word.lemma())) && isOfOne(sentence, word)) {
            pointer = Reply.Pointer.FAULT;
        } else {
            pointer = isDefinite(sentence, word) ? Reply.Pointer.DEFINITE : Reply.Pointer.CONTENT;
        }
        return new Reply(how, pointer, word, sort);
    }

    /** "that they were responsible", "that its men had been involved", "that the group was to blame": who denies, or his. */
    private static boolean isOfOne(Sentence sentence, Token fault) {
        return sentence.dependents(fault, "nsubj", "nsubj:pass").stream()
                .anyMatch(subject -> subject.isPronoun()
                        || sentence.hasDependent(subject, "nmod:poss")
                        || Words.OWN_SIDE.hasLemma(subject)
                                && sentence.dependents(subject, "det").stream().anyMatch(Words.DEFINITE::hasLemma));
    }

    /** "denied that: it had been an accident". */
    private static boolean endsWhereItPoints(List<Token> content) {
        return content.size() > 1
                && Words.POINTING.hasForm(content.get(0))
                && content.get(1).isPunctuation();
    }

    /** "any part in it": the word for what is denied. */
    private static Optional<Token> faultOf(List<Token> content) {
        return content.stream().filter(Words.POINTING::hasForm).findFirst();
    }

    /** "having a hand in it", "playing any part in the raid". */
    private boolean holdsFault(List<Token> content) {
        return content.size() <= 8
                && content.stream()
                        .anyMatch(token -> token.relates("obj") && nouns.get(lower(token.lemma())) == Reply.Sort.FAULT);
    }

    private static boolean isDoingSo(Sentence sentence, Token word, List<Token> content) {
        return word.lemma().equals("do")
                && word.index() < sentence.size()
                && (content.size() == 1 || Words.POINTING.hasForm(sentence.token(word.index() + 1)));
    }

    /** "reports that troops had crossed", "accusations of fraud": a relative clause that ends in the cue is none. */
    private static boolean isSpelledOut(Sentence sentence, Token cue, Token noun) {
        return sentence.dependents(noun, "acl", "ccomp", "nmod", "dep").stream()
                .filter(token -> token.index() > noun.index() && !sentence.isWithin(cue, token))
                .anyMatch(token -> !token.relates("nmod")
                        || sentence.caseOf(token).equals("of")
                        || sentence.caseOf(token).equals("about"));
    }

    /** Tells whether a noun stands for what somebody said. */
    boolean isClaimNoun(Token noun) {
        return noun.isNoun() && nouns.containsKey(lower(noun.lemma()));
    }

    private static boolean isDefinite(Sentence sentence, Token noun) {
        return noun.isNoun()
                && !noun.isProperNoun()
                && sentence.dependents(noun, "det").stream().anyMatch(Words.DEFINITE::hasLemma)
                && !sentence.hasDependent(noun, "acl", "nmod");
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
