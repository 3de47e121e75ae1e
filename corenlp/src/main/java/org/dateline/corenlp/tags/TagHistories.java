package org.dateline.corenlp.tags;

import java.util.Arrays;

/** By how much the two tags before a word multiply the weight of each of its tags. Immutable. */
final class TagHistories {

    private final double[][] factors;
    private final int outside;

    TagHistories(TaggerModel model) {
        this.outside = model.tags().size();
        int count = outside + 1;
        this.factors = new double[count * count][];
        for (int before = 0; before < count; before++) {
            double[] one = new double[outside];
            Arrays.fill(one, 1);
            String name = name(model, before);
            model.factors().apply(model.factors().find(Features.TAG_BEFORE, name), one);
            for (int farther = 0; farther < count; farther++) {
                int both = model.factors().find(Features.TWO_TAGS_BEFORE, name(model, farther) + "!" + name);
                double[] two = both == Factors.NONE ? one : one.clone();
                model.factors().apply(both, two);
                factors[farther * count + before] = two;
            }
        }
    }

    private static String name(TaggerModel model, int tag) {
        return tag == model.tags().size() ? TaggerModel.OUTSIDE : model.tags().get(tag);
    }

    /** Stands for the tag of what lies before the sentence. */
    int outside() {
        return outside;
    }

    /** A factor for each tag; not to be changed. */
    double[] of(int farther, int before) {
        return factors[farther * (outside + 1) + before];
    }
}
