package org.dateline.core.event;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * Finds whom a sentence says to have done a deed that a noun names: "blamed the militia for the raid", "the raid was blamed
 * on the militia". Only who says so holds it for so. For one sentence.
 */
final class Charges {

    private static final Map<String, Set<String>> PREPOSITIONS = read();

    private final Sentence sentence;
    private final Slots slots;

    Charges(Sentence sentence, Slots slots) {
        this.sentence = sentence;
        this.slots = slots;
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> prepositions = new HashMap<>();
        Table.ofResource(Charges.class, "charges.tsv")
                .rows()
                .forEach(row -> prepositions.put(
                        key(row.get("verb"), row.get("as")), new LinkedHashSet<>(row.list("prepositions"))));
        return prepositions;
    }

    private static String key(String verb, String as) {
        return verb + " " + as;
    }

    private static Set<String> prepositions(Token verb, String as) {
        return PREPOSITIONS.getOrDefault(key(verb.lemma(), as), Set.of());
    }

    /** Who is said to have done it. */
    Optional<Token> findAccused(Token deed) {
        Token head = sentence.findHead(deed).orElse(null);
        if (head == null) {
            return Optional.empty();
        }
        if (deed.relates("obj") || deed.relates("nsubj")) {
            return blamed(deed, head);
        }
        String as = sentence.hasDependent(deed, "cop") ? "being" : "accused";
        if (!prepositions(head, as).contains(sentence.caseOf(deed))) {
            return Optional.empty();
        }
        if (!head.isVerb()) {
            // "held them responsible", where the parser takes them for the subject of that or the object of this
            return sentence.findDependent(head, "nsubj")
                    .or(() ->
                            sentence.findHead(head).filter(Token::isVerb).flatMap(verb -> slots.find(verb, "object")));
        }
        return slots.find(head, "object");
    }

    private Optional<Token> blamed(Token deed, Token verb) {
        for (String preposition : prepositions(verb, "blamed")) {
            Optional<Token> found = slots.find(verb, preposition);
            // Of a passive, "the raid on the police was blamed for the unrest", it is whom the deed was done to.
            if (found.isEmpty() && deed.relates("obj")) {
                found = nested(deed, preposition);
            }
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
