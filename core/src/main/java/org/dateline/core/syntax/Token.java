package org.dateline.core.syntax;

import org.dateline.core.text.Span;

/**
 * A word of a sentence, with its place in the dependency tree.
 *
 * @param index its number in the sentence, from 1, as in CoNLL-U
 * @param span its place in the article's text
 * @param form the word as the parser saw it; brackets and quotes may be normalised, the span is not
 * @param lemma the dictionary form, lower case but for names
 * @param tag Penn Treebank part of speech
 * @param name the kind of name it is part of
 * @param head the {@link #index} it depends on, 0 for the root, as in CoNLL-U
 * @param relation Universal Dependencies 2 relation to the head, with subtype: {@code nsubj:pass}
 */
public record Token(
        int index, Span span, String form, String lemma, String tag, NameType name, int head, String relation) {

    public boolean isVerb() {
        return tag.startsWith("VB") || tag.equals("MD");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isAdjective() {
        return tag.startsWith("JJ");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP") || tag.startsWith("WP");
    }

    public boolean isPunctuation() {
        return relation.equals("punct")
                || !Character.isLetterOrDigit(form.codePointAt(0))
                        && tag.length() <= 2
                        && !Character.isLetter(tag.charAt(0));
    }

    /** Tells whether the relation is this one or one of its subtypes: {@code obl} also names {@code obl:tmod}. */
    public boolean relates(String universalRelation) {
        int length = universalRelation.length();
        return relation.length() == length
                ? relation.equals(universalRelation)
                : relation.length() > length
                        && relation.charAt(length) == ':'
                        && relation.startsWith(universalRelation);
    }
}
