package org.dateline.core.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.core.lexicon.Table;
import org.dateline.core.ontology.Cameo;
import org.dateline.core.ontology.CameoCode;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Codes promises, requests, refusals and threats by the deed they are about: "agreed to release" is the
 * intent to release (CAMEO 0353) and no release, and so is "will release". Searle's (1976) commissives and
 * directives. Thread-safe.
 */
final class SpeechActs {

    /** The columns of the table. */
    private enum Act {
        INTENT,
        APPEAL,
        DEMAND,
        REJECT,
        THREATEN;

        private static @Nullable Act of(Frame.Coding coding) {
            PloverType type = coding.type();
            if (type == null) {
                return null;
            }
            return switch (type) {
                case AGREE -> INTENT;
                case REQUEST -> coding.cameo().startsWith("10") ? DEMAND : APPEAL;
                case REJECT -> coding.cameo().startsWith("12") ? REJECT : null;
                case THREATEN -> THREATEN;
                default -> null;
            };
        }
    }

    /** Where a word of an act has what it is about, beside its clause. */
    private static final Map<Act, List<String>> CONTENT = Map.of(
            Act.INTENT, List.of("to", "on", "for"),
            Act.APPEAL, List.of("object", "for"),
            Act.DEMAND, List.of("object", "for"),
            Act.REJECT, List.of("object", "to"),
            Act.THREATEN, List.of("object", "with"));

    /** CAMEO code of a truce, which takes two. */
    private static final String TRUCE = "0871";

    private static final List<String> BLAMED = List.of("object", "over", "about", "at", "for", "against");

    private final Map<String, Map<Act, String>> codes = new HashMap<>();
    private final Cameo cameo;

    private SpeechActs(Table table, Cameo cameo) {
        this.cameo = cameo;
        for (Table.Row row : table.rows()) {
            Map<Act, String> acts = codes.computeIfAbsent(row.get("deed"), deed -> new HashMap<>());
            for (Act act : Act.values()) {
                row.find(act.name().toLowerCase(Locale.ROOT)).ifPresent(code -> {
                    if (cameo.find(code).isEmpty()) {
                        throw row.fault("no such code: " + code);
                    }
                    acts.put(act, code);
                });
            }
        }
    }

    /** Reads the table that comes with the program. */
    static SpeechActs load(Cameo cameo) {
        return new SpeechActs(Table.ofResource(SpeechActs.class, "speech-acts.tsv"), cameo);
    }

    /**
     * The events of a sentence without the deeds that are only promised, asked for, refused or threatened.
     *
     * @param standing what the one who tells of an event holds of it
     * @param threatens whether an event is told by the one who would do it
     */
    List<Draft> settle(
            List<Draft> drafts,
            Sentence sentence,
            Slots slots,
            Function<Draft, Standing> standing,
            Predicate<Draft> threatens) {
        Set<Draft> absorbed = new HashSet<>();
        for (Draft act : drafts) {
            if (act.coding.type() == PloverType.ACCUSE && act.recipients.isEmpty()) {
                blame(act, drafts, slots);
            }
            Act kind = Act.of(act.coding);
            if (kind != null) {
                List<Token> contents = contents(act, kind, drafts, sentence, slots);
                for (Draft deed : drafts) {
                    if (deed != act && contents.contains(deed.match.token())) {
                        takeUp(act, kind, deed);
                        if (isInfinitive(deed, sentence) || !isTold(standing.apply(deed))) {
                            absorbed.add(deed);
                        }
                    }
                }
            }
        }
        List<Draft> settled = new ArrayList<>(drafts);
        settled.removeAll(absorbed);
        for (Draft draft : settled) {
            if (!draft.actors.isEmpty() && Act.of(draft.coding) == null) {
                intend(draft, standing.apply(draft), threatens);
            }
        }
        return settled;
    }

    /** The words of what a promise, request, refusal or threat is about, with those beside them. */
    private static List<Token> contents(Draft act, Act kind, List<Draft> drafts, Sentence sentence, Slots slots) {
        Token word = act.match.token();
        List<Token> found = new ArrayList<>();
        if (word.tag().equals("MD")) {
            sentence.findHead(word).ifPresent(found::add);
        } else {
            slots.find(word, "clause").ifPresent(found::add);
            for (String slot : CONTENT.getOrDefault(kind, List.of())) {
                slots.find(word, slot)
                        .filter(noun -> noun.isNoun() && noun.index() > word.index())
                        .ifPresent(found::add);
            }
        }
        for (Token content : List.copyOf(found)) {
            sentence.dependents(content, "conj").forEach(found::add);
            // "agreed to lift the embargo" is about the lifting, no embargo.
            if (content.isVerb()
                    && drafts.stream().noneMatch(deed -> deed.match.token().equals(content))) {
                sentence.dependents(content, "obj").stream()
                        .filter(noun -> noun.isNoun() && slots.findLender(noun).isPresent())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private void takeUp(Draft act, Act kind, Draft deed) {
        Optional<Frame.Coding> code = findCode(kind, deed.coding.cameo());
        if (code.isEmpty() && kind == Act.INTENT) {
            code = findCode(Act.THREATEN, deed.coding.cameo());
        }
        code.ifPresent(coding -> act.coding = coding);
        boolean asks = kind == Act.APPEAL || kind == Act.DEMAND;
        List<Token> doers = others(act, deed.actors);
        if (asks && !doers.isEmpty()) {
            // Whoever is to do it is who is asked, not what the deed is done to.
            act.recipients.clear();
        }
        if (!act.recipients.isEmpty()) {
            return;
        }
        boolean isNoun = deed.match.token().isNoun();
        if ((asks || isNoun) && !doers.isEmpty()) {
            act.recipients.addAll(doers);
        } else if (isDoneTogether(deed) || !asks && (!isNoun || kind == Act.INTENT)) {
            act.recipients.addAll(others(act, deed.recipients));
        }
    }

    /** "rejected talks with the rebels" is against the rebels, "rejected the release of the sailors" not against them. */
    private static boolean isDoneTogether(Draft deed) {
        PloverType type = deed.coding.type();
        return type == PloverType.CONSULT
                || type == PloverType.COOPERATE
                || type == PloverType.AID
                || deed.coding.cameo().startsWith(TRUCE);
    }

    private static List<Token> others(Draft act, List<Token> parties) {
        return parties.stream().filter(party -> !act.actors.contains(party)).toList();
    }

    /** "complained over air raids by the army": who did what is complained of is blamed. */
    private static void blame(Draft act, List<Draft> drafts, Slots slots) {
        for (String slot : BLAMED) {
            slots.find(act.match.token(), slot)
                    .ifPresent(deed -> drafts.stream()
                            .filter(draft ->
                                    draft != act && draft.match.token().equals(deed) && act.recipients.isEmpty())
                            .forEach(draft -> act.recipients.addAll(others(act, draft.actors))));
        }
    }

    /** "will release", "will not release", "will attack" in the mouth of who would do it. */
    private void intend(Draft draft, Standing standing, Predicate<Draft> threatens) {
        // "stopped them from crossing to fight" is nobody's refusal to fight.
        boolean isHindered = standing.isNegative() && standing.mood() != Mood.FUTURE;
        if (isHindered || !isToCome(standing, draft.match.token())) {
            return;
        }
        Act act = standing.isNegative() ? Act.REJECT : Act.INTENT;
        Optional<Frame.Coding> code = findCode(act, draft.coding.cameo());
        if (code.isEmpty() && standing.mood() == Mood.FUTURE && !standing.isNegative() && threatens.test(draft)) {
            code = findCode(Act.THREATEN, draft.coding.cameo());
        }
        code.ifPresent(coding -> {
            draft.coding = coding;
            draft.isIntended = true;
        });
    }

    private static boolean isToCome(Standing standing, Token word) {
        return (standing.certainty() == FactualityValue.CT_PLUS || standing.certainty() == FactualityValue.CT_MINUS)
                && (standing.mood() == Mood.FUTURE
                        || standing.mood() == Mood.INTENDED && (word.relates("xcomp") || word.relates("ccomp")));
    }

    /** "offered to negotiate" tells of no negotiation, even where the offer counts as speech. */
    private static boolean isInfinitive(Draft deed, Sentence sentence) {
        Token word = deed.match.token();
        return word.tag().equals("VB") && (word.relates("xcomp") || sentence.hasMark(word, "to"));
    }

    private static boolean isTold(Standing standing) {
        return standing.mood() == Mood.ASSERTED && standing.certainty() != FactualityValue.UU;
    }

    private Optional<Frame.Coding> findCode(Act act, String deed) {
        for (int length = deed.length(); length >= 2; length--) {
            Map<Act, String> acts = codes.get(deed.substring(0, length));
            if (acts != null) {
                return Optional.ofNullable(acts.get(act)).map(this::coding);
            }
        }
        return Optional.empty();
    }

    private Frame.Coding coding(String code) {
        CameoCode found = cameo.get(code);
        return new Frame.Coding(found.type(), code, found.mode(), List.of());
    }
}
