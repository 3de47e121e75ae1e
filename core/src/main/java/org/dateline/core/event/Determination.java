package org.dateline.core.event;

import java.util.HashSet;
import java.util.Locale;
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

    /** "the raid on the college", "the Arland raid": it is told which; "the raid" was told of before. */
    boolean isIntroduced(Sentence sentence, Token noun) {
        boolean isDefinite = sentence.dependents(noun, "det").stream()
                .anyMatch(determiner -> determiner.lemma().equalsIgnoreCase("the"));
        return isDefinite
                && (sentence.hasDependent(noun, "nmod")
                        || sentence.dependents(noun, "compound", "amod").stream()
                                .anyMatch(part -> part.isProperNoun() || part.name() != NameType.NONE));
    }

    /** "the killing", "their raids", "an attack which killed 40": there is one, whatever is said of it. */
    boolean isGiven(Sentence sentence, Token noun) {
        return sentence.hasDependent(noun, "nmod:poss")
                || sentence.dependents(noun, "det").stream()
                        .map(determiner -> determiner.lemma().toLowerCase(Locale.ROOT))
                        .anyMatch(determiner -> !open.contains(determiner))
                || sentence.dependents(noun, "acl:relcl").stream()
                        .anyMatch(clause -> clause.tag().equals("VBD"));
    }

    /** "no government has condemned it", "neither Arland nor Orland has condemned it" */
    boolean isNobody(Sentence sentence, Token subject) {
        return namesNobody(sentence, subject) || isDenied(sentence, subject, "cc:preconj");
    }

    /** "no government": there is none that could take part; the two of "neither Arland nor Orland" there are. */
    boolean namesNobody(Sentence sentence, Token noun) {
        return nobody.contains(noun.lemma()) || isDenied(sentence, noun, "det");
    }

    private boolean isDenied(Sentence sentence, Token noun, String relation) {
        return sentence.dependents(noun, relation).stream()
                .anyMatch(determiner ->
                        nobody.contains(determiner.lemma().toLowerCase(Locale.ROOT)) && !isBound(sentence, determiner));
    }

    /** "no fewer than twelve", "no more than twelve" are some. */
    private static boolean isBound(Sentence sentence, Token determiner) {
        Token next = sentence.token(Math.min(determiner.index() + 1, sentence.size()));
        return next.tag().equals("JJR") || next.tag().equals("RBR");
    }
}
