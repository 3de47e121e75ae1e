package org.dateline.core.statement;

import java.util.BitSet;
import java.util.List;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * A statement as one sentence shows it, before quotations, speakers and ties are worked out.
 *
 * @param sentence the sentence of the cue
 * @param entry the lexicon's entry for the cue
 * @param cue the head of the cue
 * @param cueWords all its words, in sentence order
 * @param speaker the head of the speaker's phrase, in the same sentence
 * @param content numbers of the tokens of the content
 * @param addressee the head of the addressee's phrase
 */
record Draft(
        Sentence sentence,
        CueEntry entry,
        Token cue,
        List<Token> cueWords,
        @Nullable Token speaker,
        BitSet content,
        @Nullable Token addressee) {}
