package org.dateline.core.dictionary;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.core.lexicon.NameKey;

/**
 * A rule of PETRARCH 2 for a verb below a verb: {@code ~ a (b . ATTACK) SAY = a b 112} reads "a says that b
 * attacks nobody named: a does 112 to b".
 *
 * @param outerSource the letter of who does the outer verb
 * @param innerSource the letter of who does the inner one; {@code _} for whoever does the outer
 * @param innerTarget the letter of whom it is done to; {@code .} for nobody
 * @param innerVerb folded; {@code q} for any
 * @param outerVerb folded
 * @param source the letter of the result's source
 * @param target the letter of its target
 * @param code its code, or {@code Q} for that of the inner verb
 */
public record Transformation(
        String outerSource,
        String innerSource,
        String innerTarget,
        String innerVerb,
        String outerVerb,
        String source,
        String target,
        String code,
        int line) {

    /** No word gives back what it has taken: a long line that is no transformation is seen to be none at once. */
    private static final String WORD = "\\s*+([^\\s()=]++)\\s*+";

    private static final Pattern FORM =
            Pattern.compile("~" + WORD + "\\(" + WORD + WORD + WORD + "\\)" + WORD + "=" + WORD + WORD + WORD);

    static Transformation parse(String text, int line) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("no transformation of the form ~ a (b c VERB) VERB = a b CODE");
        }
        return new Transformation(
                form.group(1),
                form.group(2),
                form.group(3),
                NameKey.fold(form.group(4)),
                NameKey.fold(form.group(5)),
                form.group(6),
                form.group(7),
                form.group(8),
                line);
    }
}
