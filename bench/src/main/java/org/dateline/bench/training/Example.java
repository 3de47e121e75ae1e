package org.dateline.bench.training;

import java.util.List;

/**
 * Something that a model has to decide about, with the answer that people gave.
 *
 * @param features what stands around it, by name; a name that stands twice counts twice
 * @param positive whether the answer is yes
 */
public record Example(List<String> features, boolean positive) {

    public Example {
        features = List.copyOf(features);
    }
}
