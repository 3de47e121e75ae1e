package org.dateline.corenlp.tags;

import edu.stanford.nlp.process.Morphology;
import java.util.Locale;
import org.dateline.corenlp.keeping.Kept;

/** The lemmas of English words, by CoreNLP's rules of morphology; the last ones are kept. Thread-safe. */
public final class Lemmas {

    /** Of mixed news, they hold nine of ten tokens. */
    private static final int WORDS = 1 << 14;

    private record TaggedWord(String word, String tag) {}

    private final Kept<TaggedWord, String> kept = new Kept<>(WORDS, this::compute);

    /** Costly to make, and not thread-safe. */
    private final Morphology morphology = new Morphology();

    /**
     * The lemma of a word under a tag, which need not be its own.
     *
     * @param word as it is written
     * @param tag a Penn Treebank tag; words of other tags than those of names are lower-cased
     */
    public String of(String word, String tag) {
        TaggedWord tagged = new TaggedWord(word, tag);
        return word.length() > Kept.LONGEST_WORD ? compute(tagged) : kept.get(tagged);
    }

    /** The lemmas of the words of a sentence under their tags, one for each. */
    public String[] of(String[] words, String[] tags) {
        String[] found = new String[words.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = of(words[i], tags[i]);
        }
        return found;
    }

    private String compute(TaggedWord tagged) {
        // The morphology lowers words in the default locale, where "I" may become a dotless i.
        String cased = tagged.tag.startsWith("NNP") ? tagged.word : tagged.word.toLowerCase(Locale.ROOT);
        synchronized (morphology) {
            return morphology.lemma(cased, tagged.tag);
        }
    }
}
