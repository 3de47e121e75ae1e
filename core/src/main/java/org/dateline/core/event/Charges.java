package org.dateline.core.event;

import java.util.Optional;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * Finds whom a sentence says to have done a deed that a noun names: "blamed the militia for the raid", "the raid was blamed
 * on the militia". Only who says so holds it for so. For one sentence.
 */
final class Charges {

    private static final WordList ACCUSING = WordList.ofResource(Charges.class, "accusing-verbs.txt");

    private static final WordList PREPOSITIONS = WordList.ofResource(Charges.class, "accusing-prepositions.txt");

    private static final WordList BLAMING = WordList.ofResource(Charges.class, "blaming-verbs.txt");

    private static final String RESPONSIBLE = "responsible";

    private final Sentence sentence;
    private final Slots slots;

    Charges(Sentence sentence, Slots slots) {
        this.sentence = sentence;
        this.slots = slots;
    }

    /** Who is said to have done it. */
    Optional<Token> findAccused(Token deed) {
        Token head = sentence.findHead(deed).orElse(null);
        if (head == null) {
            return Optional.empty();
        }
        if (deed.relates("obj") || deed.relates("nsubj")) {
            return BLAMING.contains(head.lemma()) ? blamed(deed, head) : Optional.empty();
        }
        if (!PREPOSITIONS.contains(sentence.caseOf(deed))) {
            return Optional.empty();
        }
        if (head.lemma().equals(RESPONSIBLE)) {
            // "held them responsible", where the parser takes them for the subject of that or the object of this
            return sentence.findDependent(head, "nsubj")
                    .or(() ->
                            sentence.findHead(head).filter(Token::isVerb).flatMap(verb -> slots.find(verb, "object")));
        }
        return ACCUSING.contains(head.lemma()) && head.isVerb() && !isOther(deed)
                ? slots.find(head, "object")
                : Optional.empty();
    }

    /** "behind" is of a deed only where somebody was it: "accused of being behind the raid". */
    private boolean isOther(Token deed) {
        return sentence.caseOf(deed).equals("behind") && !sentence.hasDependent(deed, "cop");
    }

    private Optional<Token> blamed(Token deed, Token verb) {
        for (String preposition : new String[] {"on", "to"}) {
            Optional<Token> found = slots.find(verb, preposition).or(() -> nested(deed, preposition));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "blamed the raid on the militia", where the parser hangs the militia on the raid. */
    private Optional<Token> nested(Token deed, String preposition) {
        return sentence.dependents(deed, "nmod").stream()
                .filter(phrase -> sentence.caseOf(phrase).equals(preposition))
                .reduce((first, last) -> last);
    }
}
