package org.dateline.corenlp.names;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.util.Index;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The model as CoreNLP publishes it: serialised objects of its own, which tell only some of what they hold. */
final class PublishedNameModel {

    private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

    private final CRFClassifier<CoreLabel> classifier;
    private final Index<String> features;
    private final float[][] weights;
    private final Map<String, String> clusters;
    private final Set<String> known;

    @SuppressWarnings("unchecked")
    private PublishedNameModel(CRFClassifier<CoreLabel> classifier) throws IOException {
        this.classifier = classifier;
        this.features = (Index<String>) read(CRFClassifier.class, "featureIndex", classifier);
        this.weights = (float[][]) read(CRFClassifier.class, "weights", classifier);
        FeatureFactory<CoreLabel> factory = classifier.featureFactories.get(0);
        this.clusters = (Map<String, String>) read(NERFeatureFactory.class, "lexicon", factory);
        this.known = classifier.getKnownLCWords();
    }

    /** @throws IOException if it is missing or damaged */
    static CRFClassifier<CoreLabel> load() throws IOException {
        RedwoodConfiguration.errorLevel().apply();
        try {
            return CRFClassifier.getClassifier(MODEL);
        } catch (ClassNotFoundException e) {
            throw new IOException(e);
        }
    }

    /** @throws IOException if it is missing, damaged, or has features of unknown kinds */
    static NameModel read() throws IOException {
        return new PublishedNameModel(load()).tables();
    }

    private static Object read(Class<?> type, String name, Object from) throws IOException {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(from);
        } catch (ReflectiveOperationException e) {
            throw new IOException(e);
        }
    }

    private NameModel tables() throws IOException {
        List<String> labels = classifier.classIndex.objectsList();
        Set<String> named = new TreeSet<>(clusters.values());
        named.add(classifier.flags.unknownWordDistSimClass);
        for (String feature : features) {
            NameFeature.of(feature).arguments(feature).forEach(named::addAll);
        }
        if (named.size() > NameFeature.MAX_TEXTS) {
            throw new IOException("more texts than keys can tell apart: " + named.size());
        }
        NumberedTexts texts = NumberedTexts.of(named);
        int unknown = texts.find(classifier.flags.unknownWordDistSimClass);
        Set<String> words = new TreeSet<>(clusters.keySet());
        words.addAll(known);
        NumberedTexts lexicon = NumberedTexts.of(words);
        int[] entries = new int[lexicon.size()];
        for (String word : words) {
            String cluster = clusters.get(word);
            entries[lexicon.find(word)] =
                    (cluster == null ? unknown : texts.find(cluster)) << 1 | (known.contains(word) ? 1 : 0);
        }
        return new NameModel(labels, texts, lexicon, entries, unknown, table(texts, false), table(texts, true));
    }

    /** A feature that may be read in several ways is there as each of them. */
    private WeightTable table(NumberedTexts texts, boolean edges) throws IOException {
        int[] places = places(edges);
        Map<Long, Integer> rows = new TreeMap<>();
        for (int row = 0; row < weights.length; row++) {
            String feature = features.get(row);
            NameFeature kind = NameFeature.of(feature);
            if (kind.isEdge() == edges) {
                for (List<String> arguments : kind.arguments(feature)) {
                    int[] ids = new int[3];
                    for (int i = 0; i < arguments.size(); i++) {
                        ids[i] = texts.find(arguments.get(i));
                    }
                    rows.put(kind.key(ids[0], ids[1], ids[2]), row);
                }
            }
        }
        long[] keys = new long[rows.size()];
        float[] values = new float[keys.length * places.length];
        int index = 0;
        for (Map.Entry<Long, Integer> row : rows.entrySet()) {
            for (int i = 0; i < places.length; i++) {
                values[index * places.length + places[i]] = weights[row.getValue()][i];
            }
            keys[index++] = row.getKey();
        }
        return new WeightTable(keys, values);
    }

    /** Where the weights of a feature go: CoreNLP has the pairs of labels in the order in which it met them. */
    private int[] places(boolean edges) throws IOException {
        Index<?> order =
                (Index<?>) ((List<?>) read(CRFClassifier.class, "labelIndices", classifier)).get(edges ? 1 : 0);
        int[] places = new int[order.size()];
        for (int i = 0; i < places.length; i++) {
            for (int label : ((CRFLabel) order.get(i)).getLabel()) {
                places[i] = places[i] * classifier.classIndex.size() + label;
            }
        }
        return places;
    }
}
