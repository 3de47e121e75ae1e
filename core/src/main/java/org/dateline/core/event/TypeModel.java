package org.dateline.core.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.lexicon.Table;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.text.Span;

/**
 * Tells the PLOVER type of what happens between two parties of a sentence: one logistic model for each type, over
 * the words between the two and what the frames have coded there. The weights are learnt from marked pairs; see the
 * head of {@code type-weights.tsv}. Thread-safe.
 */
public final class TypeModel {

    /** What stands for a frame in the events that the model makes. */
    static final String FRAME = "model";

    /** What every example of a type has. */
    private static final String ALWAYS = "always";

    /** The types that were learnt, in their order. */
    private final List<PloverType> types;

    /** What a feature weighs for each of the types. */
    private final Map<String, double[]> weights = new HashMap<>();

    private final double bias;

    private TypeModel(Table table) {
        double ofAll = 0;
        Map<PloverType, Map<String, Double>> byType = new EnumMap<>(PloverType.class);
        for (Table.Row row : table.rows()) {
            String name = row.get("feature");
            double weight = weight(row);
            int blank = name.indexOf(' ');
            if (blank < 0) {
                ofAll += weight;
                continue;
            }
            PloverType type = PloverType.find(name.substring(0, blank))
                    .orElseThrow(() -> row.fault("no such type: " + name.substring(0, blank)));
            byType.computeIfAbsent(type, any -> new HashMap<>()).put(name.substring(blank + 1), weight);
        }
        this.bias = ofAll;
        this.types = List.copyOf(byType.keySet());
        int number = 0;
        for (Map<String, Double> ofType : byType.values()) {
            for (Map.Entry<String, Double> feature : ofType.entrySet()) {
                weights.computeIfAbsent(feature.getKey(), any -> new double[types.size()])[number] = feature.getValue();
            }
            number++;
        }
    }

    private static double weight(Table.Row row) {
        try {
            return Double.parseDouble(row.get("weight"));
        } catch (NumberFormatException e) {
            throw row.fault("\"" + row.get("weight") + "\" is no number");
        }
    }

    /** Reads the weights that come with the program. */
    public static TypeModel load() {
        return new TypeModel(Table.ofResource(TypeModel.class, "type-weights.tsv"));
    }

    /**
     * A type and how sure the model is of it.
     *
     * @param probability from 0 to 1, in the eyes of that type's model alone
     */
    public record Guess(PloverType type, double probability) {}

    /**
     * What happens between two parties.
     *
     * @param source the words of who acts, wherever they stand in the sentence
     * @param target the words of to whom it is done
     * @param coded the events of the sentence
     */
    public Guess guess(Sentence sentence, List<Span> source, List<Span> target, List<CodedEvent> coded) {
        double[] sums = new double[types.size()];
        Arrays.fill(sums, bias);
        add(ALWAYS, sums);
        PairFeatures.of(sentence, source, target, coded).forEach(feature -> add(feature, sums));
        // The first of equals, in the order of the types; a type that is never learnt is never guessed.
        int likeliest = 0;
        for (int i = 1; i < sums.length; i++) {
            if (probability(sums[i]) > probability(sums[likeliest])) {
                likeliest = i;
            }
        }
        return new Guess(types.get(likeliest), probability(sums[likeliest]));
    }

    private void add(String feature, double[] sums) {
        double[] known = weights.get(feature);
        for (int i = 0; known != null && i < sums.length; i++) {
            sums[i] += known[i];
        }
    }

    /** The sentence that holds most of a pair's words; the first of several. */
    public static Optional<Sentence> sentenceOf(ParsedArticle article, List<Span> source, List<Span> target) {
        Sentence best = null;
        int most = 0;
        for (Sentence sentence : article.sentences()) {
            boolean acts = source.stream().anyMatch(sentence.span()::overlaps);
            boolean suffers = target.stream().anyMatch(sentence.span()::overlaps);
            int parties = (acts ? 1 : 0) + (suffers ? 1 : 0);
            if (parties > most) {
                best = sentence;
                most = parties;
            }
        }
        return Optional.ofNullable(best);
    }

    private static double probability(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }

    /** The features that a pair has in the model of a type; what training learns weights for. */
    public static List<String> features(
            PloverType type, Sentence sentence, List<Span> source, List<Span> target, List<CodedEvent> coded) {
        List<String> features = new ArrayList<>();
        features.add(type + " " + ALWAYS);
        PairFeatures.of(sentence, source, target, coded).forEach(feature -> features.add(type + " " + feature));
        return features;
    }
}
