package org.dateline.core.event;

import java.util.HashSet;
import java.util.Set;
import org.dateline.core.lexicon.Table;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** Tells what the determiner of a noun says of whether there is what the noun names. Thread-safe. */
final class Determination {

    private final Set<String> open = new HashSet<>();
    private final Set<String> nobody = new HashSet<>();

    static Determination load() {
        Determination read = new Determination();
        for (Table.Row row :
                Table.ofResource(Determination.class, "determiners.tsv").rows()) {
            Set<String> words = switch (row.get("kind")) {
                case "open" -> read.open;
                case "nobody" -> read.nobody;
                default -> throw row.fault("no kind " + row.get("kind"));
            };
            words.add(row.get("word"));
        }
        return read;
    }

    /**
     * "may face hunger and raids": what is not spoken of as known to be is as certain as its clause; "the
     * raids", "two raids" and "their raids" are there whatever becomes of the clause.
     */
    boolean isIndefinite(Sentence sentence, Token noun) {
        if (!noun.tag().equals("NN") && !noun.tag().equals("NNS")) {
            return false;
        }
        boolean plural = noun.tag().equals("NNS");
        for (Token dependent : sentence.dependents(noun, "det", "nmod:poss", "nummod", "compound", "amod")) {
            boolean named = dependent.name() != NameType.NONE || dependent.isProperNoun();
            boolean leavesOpen = dependent.relates("det") && open.contains(dependent.lemma());
            if (!leavesOpen && !dependent.relates("compound") && !dependent.relates("amod") || named && !plural) {
                return false;
            }
        }
        return true;
    }

    /** "no government has condemned it" */
    boolean isNobody(Sentence sentence, Token subject) {
        return nobody.contains(subject.lemma())
                || sentence.dependents(subject, "det").stream()
                        .anyMatch(determiner -> nobody.contains(determiner.lemma()));
    }
}
