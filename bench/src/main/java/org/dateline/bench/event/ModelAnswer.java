package org.dateline.bench.event;

import java.util.List;
import java.util.Optional;
import org.dateline.core.coding.CodedArticle;
import org.dateline.core.event.CodedEvent;
import org.dateline.core.event.TypeModel;
import org.dateline.core.ontology.PloverType;

/** Asks the type model, which always answers: it knows the words between the two and the events of the sentence. */
final class ModelAnswer implements PairReading {

    private final TypeModel model = TypeModel.load();

    @Override
    public Optional<PloverType> read(CodedArticle article, MarkedPair pair) {
        return TypeModel.sentenceOf(article.parsed(), pair.source(), pair.target())
                .map(sentence -> {
                    List<CodedEvent> events = article.events().stream()
                            .filter(event -> event.sentence() == sentence.index())
                            .toList();
                    return model.guess(sentence, pair.source(), pair.target(), events)
                            .type();
                });
    }
}
