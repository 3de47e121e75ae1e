package org.dateline.corenlp.tags;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Reads the tables of CoreNLP's published tagger when the project is built. The file holds serialized objects of
 * CoreNLP's own classes, so they are loaded by them and read from their fields, which are not public.
 */
final class PublishedTagger {

    /** The tagger's, on the class path. */
    static final String PATH = "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";

    private final MaxentTagger tagger = new MaxentTagger(PATH, new Properties(), false);
    private final List<String> tags;
    private final List<Object> extractors = new ArrayList<>();

    private PublishedTagger() throws ReflectiveOperationException {
        this.tags =
                IntStream.range(0, tagger.numTags()).mapToObj(tagger::getTag).toList();
        for (String part : List.of("extractors", "extractorsRare")) {
            extractors.addAll(Arrays.asList((Object[]) field(field(tagger, part), "v")));
        }
    }

    /** @throws IOException if this release of CoreNLP has another tagger than what is known here */
    static TaggerModel read() throws IOException {
        try {
            return new PublishedTagger().model();
        } catch (ReflectiveOperationException e) {
            throw new IOException("CoreNLP's tagger has other fields than those that are known", e);
        }
    }

    private TaggerModel model() throws IOException, ReflectiveOperationException {
        List<String> names = extractors.stream().map(Object::toString).toList();
        Object function = field(tagger, "wordFunction");
        if (!names.equals(Features.names())
                || (Boolean) call(tagger, "hasApproximateScoring")
                || !function.getClass().getSimpleName().equals("AmericanizeFunction")) {
            throw new IOException("CoreNLP's tagger is another than the one that is known: " + names);
        }
        @SuppressWarnings("unchecked")
        Set<String> companyEnds = (Set<String>) field(extractors.get(Features.IN_COMPANY_NAME), "companyNameEnds");
        return new TaggerModel(tags, lexicon(), clusters(), factors(), companyEnds);
    }

    private Lexicon lexicon() throws ReflectiveOperationException {
        Map<?, ?> counts = (Map<?, ?>) field(field(tagger, "dict"), "dict");
        Map<String, Object> words = new TreeMap<>();
        counts.forEach((word, count) -> words.put((String) word, count));
        int threshold = (Integer) field(tagger, "rareWordThresh");
        Object tagSet = field(tagger, "tags");
        String[] open = (String[]) call(tagSet, "getOpenTagsArray");
        Map<List<String>, Integer> sets = new LinkedHashMap<>();
        sets.put(expand(tagSet, open), 0);
        int[] candidatesOf = new int[words.size()];
        byte[] mostFrequent = new byte[words.size()];
        byte[] rare = new byte[words.size()];
        int number = 0;
        for (Object count : words.values()) {
            int sum = (Integer) call(count, "sum");
            List<String> candidates = expand(tagSet, sum == 0 ? open : (String[]) call(count, "getTags"));
            candidatesOf[number] = sets.computeIfAbsent(candidates, any -> sets.size());
            mostFrequent[number] = number((String) call(count, "getFirstTag"));
            rare[number] = (byte) (sum < threshold ? 1 : 0);
            number++;
        }
        List<byte[]> candidates = sets.keySet().stream().map(this::numbers).toList();
        return new Lexicon(StringTable.of(List.copyOf(words.keySet())), candidates, candidatesOf, mostFrequent, rare);
    }

    private static List<String> expand(Object tagSet, String[] candidates) throws ReflectiveOperationException {
        Method expand = tagSet.getClass().getDeclaredMethod("deterministicallyExpandTags", String[].class);
        return List.of((String[]) open(expand).invoke(tagSet, (Object) candidates));
    }

    private byte[] numbers(List<String> names) {
        byte[] numbers = new byte[names.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = number(names.get(i));
        }
        return numbers;
    }

    private byte number(String tag) {
        int number = tags.indexOf(tag);
        if (number < 0) {
            throw new IllegalStateException("a word with a tag that there is not, " + tag);
        }
        return (byte) number;
    }

    private Clusters clusters() throws IOException, ReflectiveOperationException {
        Object published = field(extractors.get(Features.CLUSTER), "lexicon");
        if ((Boolean) field(published, "mapdigits") || (Boolean) field(published, "casedDistSim")) {
            throw new IOException("CoreNLP's tagger finds clusters in another way than the one that is known");
        }
        Map<String, List<String>> clusters = new TreeMap<>();
        for (Map.Entry<?, ?> word : ((Map<?, ?>) field(published, "lexicon")).entrySet()) {
            clusters.computeIfAbsent((String) word.getValue(), any -> new ArrayList<>())
                    .add((String) word.getKey());
        }
        List<String> words = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        clusters.forEach((name, members) -> {
            names.add(name);
            starts.add(words.size());
            members.stream().sorted().forEach(words::add);
        });
        names.add((String) field(published, "unk"));
        return new Clusters(
                StringTable.of(words),
                names,
                starts.stream().mapToInt(Integer::intValue).toArray());
    }

    private Factors factors() throws ReflectiveOperationException {
        double[] weights = (double[]) field(field(tagger, "prob"), "lambda");
        Map<String, int[]> values = new TreeMap<>();
        List<?> associations = (List<?>) field(tagger, "fAssociations");
        for (int feature = 0; feature < associations.size(); feature++) {
            for (Map.Entry<?, ?> value : ((Map<?, ?>) associations.get(feature)).entrySet()) {
                values.put(Factors.key(feature, (String) value.getKey()), (int[]) value.getValue());
            }
        }
        int[] starts = new int[values.size() + 1];
        int most = values.size() * tags.size();
        byte[] tagsOf = new byte[most];
        double[] factors = new double[most];
        int number = 0;
        int end = 0;
        for (int[] weightOf : values.values()) {
            for (int tag = 0; tag < weightOf.length; tag++) {
                if (weightOf[tag] >= 0 && weights[weightOf[tag]] != 0) {
                    tagsOf[end] = (byte) tag;
                    factors[end++] = StrictMath.exp(weights[weightOf[tag]]);
                }
            }
            starts[++number] = end;
        }
        return new Factors(
                StringTable.of(List.copyOf(values.keySet())),
                starts,
                Arrays.copyOf(tagsOf, end),
                Arrays.copyOf(factors, end));
    }

    private static Object field(Object of, String name) throws ReflectiveOperationException {
        for (Class<?> type = of.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return open(field).get(of);
                }
            }
        }
        throw new NoSuchFieldException(name);
    }

    private static Object call(Object of, String name) throws ReflectiveOperationException {
        return open(of.getClass().getDeclaredMethod(name)).invoke(of);
    }

    private static <T extends AccessibleObject> T open(T member) {
        member.setAccessible(true);
        return member;
    }
}
