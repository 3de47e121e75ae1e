package org.dateline.core.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * Joins the words of a sentence that report one happening: "a blast that killed nine" is one event, and
 * so is "killed in drone attacks".
 */
final class SameHappening {

    /** What sides do with each other, and call off. */
    private static final Set<PloverType> UNDONE =
            EnumSet.of(PloverType.CONSULT, PloverType.AID, PloverType.COOPERATE, PloverType.AGREE, PloverType.SUPPORT);

    /** What is given up. */
    private static final Set<PloverType> GIVEN_UP = EnumSet.of(PloverType.COERCE, PloverType.ASSAULT);

    /** What protesters say by protesting. */
    private static final Set<PloverType> VOICED =
            EnumSet.of(PloverType.REQUEST, PloverType.PROTEST, PloverType.ACCUSE, PloverType.REJECT);

    /** Figures that tell what a deed came to. */
    private static final Set<String> HARM = Set.of("killed", "injured");

    /** CAMEO's code of abductions: who kills whom he has abducted does something else. */
    private static final String ABDUCTION = "181";

    private static final WordList MEETING = WordList.ofResource(SameHappening.class, "meeting-verbs.txt");
    private static final WordList MET_BY = WordList.ofResource(SameHappening.class, "meeting-prepositions.txt");

    private SameHappening() {}

    /** @param afterViolence whether the sentences before tell of violence, of which people may have died */
    static List<Draft> merge(List<Draft> drafts, Sentence sentence, Slots slots, boolean afterViolence) {
        List<Draft> kept = new ArrayList<>(drafts);
        for (Draft embedded : drafts) {
            drafts.stream()
                    .filter(outer -> outer.recipients.isEmpty() && embeds(outer, embedded, sentence))
                    .findFirst()
                    .ifPresent(outer -> outer.recipients.addAll(embedded.recipients));
            if (drafts.stream()
                    .anyMatch(outer -> embeds(outer, embedded, sentence) || undoes(outer, embedded, sentence))) {
                kept.remove(embedded);
            } else {
                drafts.stream()
                        .filter(verb -> isActOf(verb, embedded))
                        .findFirst()
                        .ifPresent(verb -> {
                            complete(verb, embedded);
                            kept.remove(embedded);
                        });
            }
        }
        for (Draft protest : drafts) {
            for (Draft voiced : List.copyOf(kept)) {
                if (kept.contains(protest)
                        && (voices(protest, voiced, sentence) || isInProtest(protest, voiced, sentence))) {
                    voice(protest, voiced);
                    kept.remove(voiced);
                }
            }
        }
        absorbResults(kept, sentence, slots);
        kept.removeIf(draft -> !draft.match.frame().standsAlone(afterViolence));
        return kept;
    }

    /** What came of what came of a deed came of the deed: "shelled the town, killing two and wounding six". */
    private static void absorbResults(List<Draft> kept, Sentence sentence, Slots slots) {
        List<Draft> all = List.copyOf(kept);
        Map<Draft, Draft> causes = new IdentityHashMap<>();
        for (Draft result : all) {
            if (result.match.frame().merges()) {
                cause(result, all, sentence, slots)
                        .or(() -> deed(result, all, sentence))
                        .or(() -> occasion(result, all, sentence, slots))
                        .or(() -> besideHurt(result, all, sentence, slots))
                        .map(found -> first(causes, found))
                        .filter(cause -> cause != result)
                        .ifPresent(cause -> {
                            absorb(cause, result);
                            causes.put(result, cause);
                            kept.remove(result);
                        });
            }
        }
    }

    private static Draft first(Map<Draft, Draft> causes, Draft draft) {
        Draft cause = draft;
        while (causes.containsKey(cause)) {
            cause = causes.get(cause);
        }
        return cause;
    }

    /**
     * "travelled to join the fight", "tried to retake": the purpose of an event of a type is part of it; "fired tear gas to
     * disperse strikers" is done to the strikers.
     */
    private static boolean embeds(Draft outer, Draft embedded, Sentence sentence) {
        Token purpose = embedded.match.token();
        return outer != embedded
                && purpose.isVerb()
                && purpose.head() == outer.match.token().index()
                && (purpose.relates("xcomp") || purpose.relates("advcl"))
                && sentence.hasMark(purpose, "to")
                && outer.match.frame().coding().type()
                        == embedded.match.frame().coding().type();
    }

    /** "delivered aid": the noun is the act of its verb. */
    private static boolean isActOf(Draft verb, Draft noun) {
        Token word = noun.match.token();
        PloverType type = verb.coding.type();
        return verb != noun
                && type != null
                && type == noun.coding.type()
                && verb.match.token().isVerb()
                && word.isNoun()
                && word.head() == verb.match.token().index()
                && (word.relation().equals("obj") || word.relation().equals("nsubj:pass"));
    }

    /** "began a hunger strike in protest against the law": the protest is the strike. */
    private static boolean isInProtest(Draft protest, Draft other, Sentence sentence) {
        Token noun = other.match.token();
        Token word = protest.match.token();
        return protest != other
                && protest.coding.type() == PloverType.PROTEST
                && other.coding.type() == PloverType.PROTEST
                && noun.lemma().equals("protest")
                && noun.relates("obl")
                && sentence.caseOf(noun).equals("in")
                && (noun.head() == word.index() || noun.head() == word.head());
    }

    /** "marched to demand his resignation", "a rally calling for elections": what a protest is for is no event beside it. */
    private static boolean voices(Draft protest, Draft voiced, Sentence sentence) {
        Token purpose = voiced.match.token();
        Token word = protest.match.token();
        PloverType type = voiced.coding.type();
        return protest != voiced
                && protest.coding.type() == PloverType.PROTEST
                && type != null
                && VOICED.contains(type)
                && purpose.index() > word.index()
                && (purpose.relates("advcl") || purpose.relates("acl") || purpose.relates("xcomp"))
                && (purpose.head() == word.index()
                        || purpose.head() == word.head()
                                && sentence.token(word.head()).isVerb())
                && !sentence.hasDependent(purpose, "nsubj");
    }

    /** A protest is against those whom it asks; CAMEO's fourth digit tells what for, as that of the demand does. */
    private static void voice(Draft protest, Draft voiced) {
        if (protest.actors.isEmpty()) {
            protest.actors.addAll(voiced.actors);
        }
        for (Token party : voiced.recipients) {
            if (protest.recipients.isEmpty() && !protest.actors.contains(party)) {
                protest.recipients.add(party);
            }
        }
        String aim = voiced.coding.cameo();
        String own = protest.coding.cameo();
        boolean isReform =
                aim.length() == 4 && (aim.startsWith("104") || aim.startsWith("024") || aim.startsWith("14"));
        if (isReform && own.length() == 3) {
            protest.coding = new Frame.Coding(
                    PloverType.PROTEST, own + aim.charAt(3), protest.coding.mode(), protest.coding.contexts());
        }
    }

    /**
     * "suspended the talks", "rejected the demand", "lifted the curfew": what is called off, turned down or ended is no
     * event beside that.
     */
    private static boolean undoes(Draft outer, Draft embedded, Sentence sentence) {
        Token noun = embedded.match.token();
        PloverType type = outer.match.frame().coding().type();
        PloverType undone = embedded.match.frame().coding().type();
        boolean isObject = noun.relation().equals("obj") || noun.relation().equals("nsubj:pass");
        if (outer == embedded
                || type == null
                || undone == null
                || !outer.match.token().isVerb()
                || !noun.isNoun()
                || !isObject
                || noun.head() != outer.match.token().index()) {
            return false;
        }
        return switch (type) {
            case SANCTION -> UNDONE.contains(undone);
            case REJECT -> UNDONE.contains(undone) || undone == PloverType.REQUEST || undone == PloverType.THREATEN;
            case CONCEDE, RETREAT -> GIVEN_UP.contains(undone);
            default -> false;
        };
    }

    /** The event noun that did the killing: its subject, or what stands behind "by", "in", "from" or "during", also of a toll. */
    private static Optional<Draft> cause(Draft result, List<Draft> drafts, Sentence sentence, Slots slots) {
        for (String slot : List.of("subject", "by", "in", "from", "during", "of.in", "of.from")) {
            Optional<Token> filler = slots.find(result.match.token(), slot);
            for (Draft draft : drafts) {
                if (draft != result
                        && filler.filter(token -> isViolent(draft) && isSame(sentence, token, draft.match.token())
                                        || isDoneWith(token, draft) && result.actors.isEmpty())
                                .isPresent()) {
                    return Optional.of(draft);
                }
            }
        }
        return Optional.empty();
    }

    /** "shelled the town, killing nine", "stormed a school and killed six": what the deed of the same doer came to. */
    private static Optional<Draft> deed(Draft result, List<Draft> drafts, Sentence sentence) {
        Token word = result.match.token();
        if (!word.isVerb()
                || !tellsOfHarm(result)
                || hasDoer(word, sentence)
                || !(word.relates("advcl") && word.tag().equals("VBG")
                        || word.relates("conj")
                        || word.relates("xcomp"))) {
            return Optional.empty();
        }
        // "were killed and dozens wounded" has a subject of its own.
        boolean isBeside = sentence.hasDependent(word, "nsubj:pass");
        List<Draft> deeds = drafts.stream()
                .filter(draft -> draft != result
                        && draft.coding.type() == PloverType.ASSAULT
                        && !draft.coding.cameo().startsWith(ABDUCTION)
                        && draft.match.frame().standsAlone(false)
                        && (!isBeside || draft.match.frame().merges()))
                .toList();
        return clausesOf(word, sentence).stream()
                .flatMap(above -> deeds.stream()
                        .filter(draft ->
                                draft.match.token().equals(above) || isObjectOf(sentence, draft.match.token(), above)))
                .findFirst();
    }

    /**
     * The verbs that a result may hang on: its own head, and behind a comma also those around the relative clauses before
     * it, "fired on a crowd that had lowered the flag, killing two".
     */
    private static List<Token> clausesOf(Token result, Sentence sentence) {
        List<Token> clauses = new ArrayList<>();
        Optional<Token> above = sentence.findHead(result);
        boolean isBehindComma = result.relates("advcl")
                && result.index() > 1
                && sentence.token(result.index() - 1).form().equals(",");
        while (above.isPresent() && (clauses.isEmpty() || isBehindComma)) {
            clauses.add(above.get());
            above = above.filter(verb -> verb.relates("acl")).flatMap(sentence::findHead);
            while (above.filter(word -> !word.isVerb()).isPresent()) {
                above = above.flatMap(sentence::findHead);
            }
        }
        return clauses;
    }

    /** "were killed when gunmen attacked a bus", "a bomb exploded, and nine died": of which deed it is the outcome. */
    private static Optional<Draft> occasion(Draft result, List<Draft> drafts, Sentence sentence, Slots slots) {
        Token word = result.match.token();
        if (!word.isVerb() || !tellsOfHarm(result) || !result.actors.isEmpty()) {
            return Optional.empty();
        }
        List<Token> verbs = Stream.of("occasion", "joined")
                .flatMap(slot -> slots.find(word, slot).stream())
                .toList();
        List<Draft> deeds = drafts.stream()
                .filter(draft -> draft != result
                        && draft.coding.type() == PloverType.ASSAULT
                        && !draft.coding.cameo().startsWith(ABDUCTION)
                        && !tellsOfHarm(draft))
                .toList();
        return verbs.stream()
                .flatMap(verb -> Stream.concat(
                        deeds.stream().filter(deed -> deed.match.token().equals(verb)),
                        deeds.stream().filter(deed -> isMet(sentence, verb, deed.match.token()))))
                .findFirst();
    }

    /** "when the minibus ran over an explosive device": the noun tells of the deed, and the verb that they met with it. */
    private static boolean isMet(Sentence sentence, Token verb, Token deed) {
        return MEETING.contains(verb.lemma())
                && deed.isNoun()
                && deed.head() == verb.index()
                && (deed.relates("nsubj")
                        || deed.relates("obj")
                        || deed.relates("obl") && MET_BY.contains(sentence.caseOf(deed)));
    }

    private static boolean hasDoer(Token verb, Sentence sentence) {
        return sentence.dependents(verb, "nsubj").stream()
                .anyMatch(subject -> !subject.relation().equals("nsubj:pass"));
    }

    /** "nine died and 14 were hurt": what those came to is told together. */
    private static Optional<Draft> besideHurt(Draft result, List<Draft> drafts, Sentence sentence, Slots slots) {
        Token word = result.match.token();
        boolean hasCauseOfItsOwn = slots.find(word, "in").isPresent()
                || slots.find(word, "occasion").isPresent();
        if (!word.isVerb() || !tellsOfHarm(result) || !hasDoer(word, sentence) || hasCauseOfItsOwn) {
            return Optional.empty();
        }
        return slots.find(word, "beside")
                .flatMap(verb -> drafts.stream()
                        .filter(draft -> draft.match.token().equals(verb)
                                && draft.match.frame().merges()
                                && result.actors.isEmpty()
                                && tellsOfHarm(draft))
                        .findFirst());
    }

    private static boolean tellsOfHarm(Draft draft) {
        return draft.match.frame().figures().keySet().stream().anyMatch(HARM::contains);
    }

    /** "launched mortar and rocket fire". */
    private static boolean isObjectOf(Sentence sentence, Token noun, Token verb) {
        Token first = noun.relates("conj") ? sentence.token(noun.head()) : noun;
        return noun.isNoun() && first.relation().equals("obj") && first.head() == verb.index();
    }

    private static boolean isViolent(Draft draft) {
        PloverType type = draft.match.frame().coding().type();
        return (type == PloverType.ASSAULT || type == PloverType.PROTEST || type == PloverType.COERCE)
                && draft.match.token().isNoun();
    }

    /** "bombs dropped on the village killed nine": the means tell what was done with them. */
    private static boolean isDoneWith(Token means, Draft draft) {
        Token deed = draft.match.token();
        return draft.coding.type() == PloverType.ASSAULT
                && deed.tag().equals("VBN")
                && deed.relation().equals("acl")
                && deed.head() == means.index();
    }

    /** A relative clause may hang on a noun inside the phrase: "a blast at a plant that killed nine". */
    private static boolean isSame(Sentence sentence, Token filler, Token event) {
        if (filler.index() == event.index()) {
            return true;
        }
        return filler.isNoun()
                && sentence.findPath(filler, event)
                        .filter(path -> path.size() <= 2 && path.stream().allMatch(r -> r.startsWith("nmod")))
                        .isPresent();
    }

    /** Who "repelled an attack on the town" did nothing to the town: the noun must be the doer's. */
    private static void complete(Draft verb, Draft noun) {
        boolean isHis = !noun.actors.isEmpty() && verb.actors.containsAll(noun.actors);
        if (isHis && (verb.recipients.isEmpty() || verb.recipients.contains(noun.match.token()))) {
            verb.recipients.clear();
            verb.recipients.addAll(noun.recipients);
        }
        verb.figures.addAll(noun.figures);
    }

    private static void absorb(Draft cause, Draft result) {
        if (cause.recipients.isEmpty() || !result.recipients.isEmpty() && cause.actors.equals(cause.recipients)) {
            cause.recipients.addAll(result.recipients);
        } else {
            for (Token victim : result.recipients) {
                if (!cause.recipients.contains(victim)) {
                    cause.recipients.add(victim);
                }
            }
        }
        if (cause.actors.isEmpty()) {
            for (Token doer : result.actors) {
                if (doer.index() != cause.match.token().index() && !cause.recipients.contains(doer)) {
                    cause.actors.add(doer);
                }
            }
        }
        cause.figures.addAll(result.figures);
        cause.outcomes.add(result.anchor);
        cause.outcomes.addAll(result.outcomes);
    }
}
