package org.dateline.corenlp.mending;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Locale;
import org.dateline.core.lexicon.WordList;
import org.dateline.corenlp.tags.Tagging;

/**
 * Tags a subordinate clause once more without its conjunction where the tagger saw no verb in it: in "as
 * the army marches on", "as" looks like a preposition and "marches" like a plural.
 */
public final class ClauseTags {

    private final Tagging tagger;
    private final WordList motionVerbs = WordList.ofResource(ClauseTags.class, "motion-verbs.txt");
    private final WordList directions = WordList.ofResource(ClauseTags.class, "directions.txt");
    private final WordList subordinators = WordList.ofResource(ClauseTags.class, "subordinators.txt");

    public ClauseTags(Tagging tagger) {
        this.tagger = tagger;
    }

    public void mend(List<CoreLabel> words) {
        for (int i = 3; i + 1 < words.size(); i++) {
            if (looksLikeSubjectAndVerb(words, i)) {
                int start = startOfNounPhrase(words, i - 1);
                if (start > 0
                        && subordinators.contains(words.get(start - 1).word().toLowerCase(Locale.ROOT))
                        && (isMotion(words, i) || isVerbAlone(words.subList(start, words.size()), i - start))) {
                    words.get(i).setTag("VBZ");
                }
            }
        }
    }

    /** "marches toward": a plural noun seldom has a direction. */
    private boolean isMotion(List<CoreLabel> words, int i) {
        String lemma = new Morphology().lemma(words.get(i).word(), "VBZ");
        return motionVerbs.contains(lemma)
                && directions.contains(words.get(i + 1).word());
    }

    private static boolean looksLikeSubjectAndVerb(List<CoreLabel> words, int i) {
        String next = words.get(i + 1).tag();
        return words.get(i).tag().equals("NNS")
                && words.get(i - 1).tag().equals("NN")
                && (next.equals("IN")
                        || next.equals("TO")
                        || next.equals("RB")
                        || next.equals("RP")
                        || next.equals("DT"));
    }

    private static int startOfNounPhrase(List<CoreLabel> words, int noun) {
        int start = noun;
        while (start > 0 && words.get(start - 1).tag().matches("DT|PRP\\$|JJ|NN|NNP")) {
            start--;
        }
        return words.get(start).tag().matches("DT|PRP\\$") ? start : 0;
    }

    private boolean isVerbAlone(List<CoreLabel> clause, int verb) {
        String[] forms = clause.stream().map(CoreLabel::word).toArray(String[]::new);
        return tagger.tag(forms)[verb].equals("VBZ");
    }
}
