package org.dateline.corenlp.depparse;

import java.io.IOException;
import org.dateline.corenlp.packing.ModelFile;

/**
 * Parses sentences with CoreNLP's published model of its neural dependency parser (Chen and Manning, "A Fast and
 * Accurate Dependency Parser using Neural Networks", 2014): greedy arc-standard transitions, the best one that is
 * possible each time.
 *
 * <p>The same model as {@code edu.stanford.nlp.parser.nndep}, another inference: floats instead of doubles, in loops
 * over whole arrays that the JVM makes vector instructions of. Sums are taken in one order on every machine. Thread-safe.
 */
public final class TransitionParser implements DependencyParsing {

    /** Of news, they hold 93 of 100 tokens at their places, in 256 MB; most of the rest come for the first time. */
    private static final int SLOTS = 1 << 16;

    private final ParserModel model;
    private final HiddenSums hidden;
    private final OutputLayer output;
    private final int transitions;
    private final int root;

    /** @param slots how many sums of tokens to keep, a power of two */
    TransitionParser(ParserModel model, int slots) {
        this.model = model;
        this.hidden = new HiddenSums(model, slots);
        this.transitions = model.transitions();
        this.root = 0;
        this.output = new OutputLayer(model);
    }

    /**
     * Loads the model that was packed when the project was built.
     *
     * @throws IOException if it is missing or damaged
     */
    public static TransitionParser load() throws IOException {
        return new TransitionParser(PackedParserModel.read(ModelFile.open(PackedParserModel.RESOURCE)), SLOTS);
    }

    @Override
    public DependencyTree parse(String[] words, String[] tags) {
        Run run = new Run(words, tags);
        while (!run.state.isDone()) {
            run.step();
        }
        return run.tree();
    }

    /** One sentence on its way. */
    private final class Run {
        final ParserState state;
        private final int[] wordIds;
        private final int[] tagIds;
        private final float[] sums = new float[model.units()];
        private final OutputLayer.Choice choice = output.new Choice();
        private final float[][] parts = new float[ParserModel.TOKEN_PLACES + ParserModel.RELATION_PLACES][];
        private int partCount;

        Run(String[] words, String[] tags) {
            this.state = new ParserState(words.length);
            this.wordIds = new int[words.length + 1];
            this.tagIds = new int[words.length + 1];
            wordIds[0] = model.wordId(ParserModel.ROOT);
            tagIds[0] = model.tagId(ParserModel.ROOT);
            for (int i = 0; i < words.length; i++) {
                wordIds[i + 1] = model.wordId(words[i]);
                tagIds[i + 1] = model.tagId(tags[i]);
            }
        }

        void step() {
            if (state.height() <= 2) {
                // With no more than one token on the stack there is nothing to choose.
                if (state.isBufferEmpty()) {
                    state.attachRight(root + 1);
                } else {
                    state.shift();
                }
                return;
            }
            gather();
            sum();
            apply(choice.best(sums, !state.isBufferEmpty()));
        }

        private void gather() {
            partCount = 0;
            for (int i = 0; i < 3; i++) {
                token(state.stack(2 - i), i);
                token(state.buffer(i), 3 + i);
            }
            for (int i = 0; i < 2; i++) {
                int node = state.stack(i);
                int left = state.leftChild(node, 0);
                int right = state.rightChild(node, 0);
                kin(left, 6 * i);
                kin(right, 6 * i + 1);
                kin(state.leftChild(node, 1), 6 * i + 2);
                kin(state.rightChild(node, 1), 6 * i + 3);
                kin(state.leftChild(left, 0), 6 * i + 4);
                kin(state.rightChild(right, 0), 6 * i + 5);
            }
        }

        private void token(int node, int place) {
            if (node != ParserState.NOTHING) {
                parts[partCount++] = hidden.ofToken(wordIds[node], tagIds[node], place);
            }
        }

        private void kin(int node, int place) {
            if (node != ParserState.NOTHING) {
                token(node, 6 + place);
                parts[partCount++] = hidden.ofRelation(state.relation(node), place);
            }
        }

        private void sum() {
            System.arraycopy(hidden.ofNothing(), 0, sums, 0, sums.length);
            int i = 0;
            for (; i + 3 < partCount; i += 4) {
                addFour(sums, parts[i], parts[i + 1], parts[i + 2], parts[i + 3]);
            }
            for (; i < partCount; i++) {
                addOne(sums, parts[i]);
            }
            cube(sums);
        }

        private void apply(int transition) {
            int relations = (transitions - 1) / 2;
            if (transition == transitions - 1) {
                state.shift();
            } else if (transition < relations) {
                state.attachLeft(transition + 1);
            } else {
                state.attachRight(transition - relations + 1);
            }
        }

        DependencyTree tree() {
            int[] heads = new int[wordIds.length];
            String[] relations = new String[wordIds.length];
            for (int i = 1; i < heads.length; i++) {
                heads[i] = state.head(i);
                relations[i] = model.relations().get(state.relation(i));
            }
            makeSubjectsPassive(heads, relations);
            return new DependencyTree(heads, relations);
        }
    }

    /** Where a verb has a passive auxiliary its subjects are passive, as CoreNLP sets right after its parse. */
    private static void makeSubjectsPassive(int[] heads, String[] relations) {
        boolean[] passive = new boolean[heads.length];
        for (int i = 1; i < heads.length; i++) {
            passive[heads[i]] |= relations[i].equals("aux:pass");
        }
        for (int i = 1; i < heads.length; i++) {
            if (passive[heads[i]] && (relations[i].equals("nsubj") || relations[i].equals("csubj"))) {
                relations[i] += ":pass";
            }
        }
    }

    private static void addFour(float[] sums, float[] a, float[] b, float[] c, float[] d) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += (a[i] + b[i]) + (c[i] + d[i]);
        }
    }

    private static void addOne(float[] sums, float[] a) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += a[i];
        }
    }

    private static void cube(float[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] * sums[i] * sums[i];
        }
    }
}
