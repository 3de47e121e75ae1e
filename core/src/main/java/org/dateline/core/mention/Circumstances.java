package org.dateline.core.mention;

import java.util.stream.Stream;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/** What those were at to whom something was done: "shot at people gathered in the square on Friday". */
public final class Circumstances {

    private static final WordList VERBS = WordList.ofResource(Circumstances.class, "circumstance-verbs.txt");

    private Circumstances() {}

    /** The participles that tell it of what a verb is done to, in reading order. */
    public static Stream<Token> ofSufferers(Sentence sentence, Token verb) {
        return sentence.dependents(verb, "obj", "obl", "nsubj:pass").stream()
                .filter(sufferer -> sufferer.isNoun()
                        && sufferer.index() > verb.index()
                        && !sentence.caseOf(sufferer).equals("by"))
                .flatMap(sufferer -> Stream.concat(
                        Stream.of(sufferer),
                        sentence.dependents(sufferer, "nmod").stream()
                                .filter(counted -> sentence.caseOf(counted).equals("of"))))
                .flatMap(sufferer -> sentence.dependents(sufferer, "acl").stream())
                .filter(participle -> !participle.relation().equals("acl:relcl")
                        && (participle.tag().equals("VBN") || participle.tag().equals("VBG"))
                        && VERBS.contains(participle.lemma()));
    }
}
