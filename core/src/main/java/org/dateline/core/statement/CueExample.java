package org.dateline.core.statement;

import java.util.List;
import org.dateline.core.text.Span;

/**
 * A word with what it would attribute in one shape, as the model of the cue sees it.
 *
 * @param cue the head of the cue
 * @param content what it would attribute, in reading order; never empty
 * @param features what stands around it, by name
 */
public record CueExample(Span cue, List<Span> content, List<String> features) {

    public CueExample {
        content = List.copyOf(content);
        features = List.copyOf(features);
    }
}
