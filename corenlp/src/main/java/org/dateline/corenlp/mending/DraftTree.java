package org.dateline.corenlp.mending;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dateline.core.syntax.NameType;

/** A dependency tree that is still being mended; tokens are numbered from 1, head 0 is the root. Not thread-safe. */
public final class DraftTree {

    final String[] form;
    final String[] lemma;
    final String[] tag;
    final NameType[] name;
    private final int[] head;
    private final String[] relation;

    /** Of each token, the first that depends on it, and the next that depends on the same; 0 if there is none. */
    private final int[] first;

    private final int[] next;

    /** What the tree was when the mending that is under way first changed it. */
    private final int[] headBefore;

    private final String[] relationBefore;
    private boolean isChanged;

    /** All arrays have one entry more than the sentence has tokens; entry 0 stands for nothing and is emptied. */
    public DraftTree(String[] form, String[] lemma, String[] tag, int[] head, String[] relation, NameType[] name) {
        this.form = form;
        this.lemma = lemma;
        this.tag = tag;
        this.head = head;
        this.relation = relation;
        this.name = name;
        form[0] = lemma[0] = tag[0] = relation[0] = "";
        name[0] = NameType.NONE;
        this.first = new int[head.length];
        this.next = new int[head.length];
        this.headBefore = new int[head.length];
        this.relationBefore = new String[relation.length];
        linkAll();
    }

    private void linkAll() {
        Arrays.fill(first, 0);
        for (int i = size(); i > 0; i--) {
            next[i] = first[head[i]];
            first[head[i]] = i;
        }
    }

    public int size() {
        return form.length - 1;
    }

    /** The first dependent with one of some relations; 0 if there is none. */
    int dependent(int of, String... relations) {
        int i = first[of];
        while (i > 0 && !isAny(relation[i], relations)) {
            i = next[i];
        }
        return i;
    }

    List<Integer> dependents(int of, String... relations) {
        List<Integer> found = new ArrayList<>(2);
        for (int i = first[of]; i > 0; i = next[i]) {
            if (relations.length == 0 || isAny(relation[i], relations)) {
                found.add(i);
            }
        }
        return found;
    }

    /** Tells whether a text is one of some. */
    static boolean isAny(String text, String... texts) {
        for (String other : texts) {
            if (text.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** The first marker of a clause or phrase with one of some lemmas; 0 if there is none. */
    int marker(int of, Predicate<String> lemmas) {
        int mark = dependent(of, "mark", lemmas);
        return mark > 0 ? mark : dependent(of, "case", lemmas);
    }

    /** The first dependent with a relation and one of some lemmas; 0 if there is none. */
    int dependent(int of, String relationName, Predicate<String> lemmas) {
        int i = first[of];
        while (i > 0 && !(relation[i].equals(relationName) && lemmas.test(lemma[i]))) {
            i = next[i];
        }
        return i;
    }

    int root() {
        return first[0];
    }

    boolean hasTag(int i, String... tags) {
        return isAny(tag[i], tags);
    }

    boolean hasLemma(int i, String... lemmas) {
        return isAny(lemma[i], lemmas);
    }

    boolean hasRelation(int i, String... relations) {
        return isAny(relation[i], relations);
    }

    boolean isVerb(int i) {
        return i > 0 && tag[i].startsWith("VB");
    }

    /** A clause with tense: a finite verb, a participle that has a subject (the tagger
     * takes "called" for one), or anything with an auxiliary or a copula. */
    boolean isFinite(int i) {
        return i > 0
                && (tag[i].equals("VBN") && dependent(i, "nsubj") > 0
                        || tag[i].equals("VBD")
                        || tag[i].equals("VBZ")
                        || tag[i].equals("VBP")
                        || dependent(i, "aux", "cop", "aux:pass") > 0);
    }

    /** How a subject hangs on a verb: {@code nsubj:pass} on a passive, {@code nsubj} otherwise. */
    String subjectRelation(int verb) {
        return dependent(verb, "aux:pass") > 0 ? "nsubj:pass" : "nsubj";
    }

    /** Makes a verb's object the subject of a clause behind it that has none; tells whether it did. */
    boolean raiseObject(int verb, int clause) {
        int noun = dependent(verb, "obj");
        boolean between = noun > verb && noun < clause && !hasSubject(clause);
        if (between) {
            attach(noun, clause, subjectRelation(clause));
        }
        return between;
    }

    boolean hasSubject(int i) {
        return dependent(i, "nsubj", "nsubj:pass", "csubj", "expl") > 0;
    }

    boolean isWithin(int i, int top) {
        int current = i;
        for (int steps = 0; steps <= size() && current != 0; steps++) {
            if (current == top) {
                return true;
            }
            current = head[current];
        }
        return false;
    }

    /** The first token of a subtree. */
    int left(int top) {
        for (int i = 1; i < top; i++) {
            if (isWithin(i, top)) {
                return i;
            }
        }
        return top;
    }

    /** Tells whether a word is a noun, or an adjective that has an article as nouns have. */
    boolean isNominal(int i) {
        return tag[i].startsWith("N") || tag[i].equals("JJ") && dependent(i, "det") > 0;
    }

    /** The head of the noun phrase that begins right behind a verb; 0 if none does. */
    int objectBehind(int verb) {
        for (int i = verb + 1;
                i <= size() && hasTag(i, "DT", "PRP$", "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS");
                i++) {
            boolean last = i == size() || !hasTag(i + 1, "CD", "JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "POS");
            if (last) {
                return tag[i].startsWith("NN") ? i : 0;
            }
        }
        return 0;
    }

    boolean isComma(int i) {
        return i >= 1 && i <= size() && tag[i].equals(",");
    }

    /** Gives a token a head and a relation; to nothing, 0, it gives none. */
    void attach(int dependent, int to, String as) {
        if (dependent == 0) {
            return;
        }
        relate(dependent, as);
        int from = head[dependent];
        if (from != to) {
            int before = lastBefore(dependent, from);
            if (before == 0) {
                first[from] = next[dependent];
            } else {
                next[before] = next[dependent];
            }
            head[dependent] = to;
            before = lastBefore(dependent, to);
            if (before == 0) {
                next[dependent] = first[to];
                first[to] = dependent;
            } else {
                next[dependent] = next[before];
                next[before] = dependent;
            }
        }
    }

    /** The last dependent of a word that stands before a token; 0 if there is none. */
    private int lastBefore(int token, int of) {
        int last = 0;
        for (int i = first[of]; i > 0 && i < token; i = next[i]) {
            last = i;
        }
        return last;
    }

    void relate(int dependent, String as) {
        if (!isChanged) {
            isChanged = true;
            System.arraycopy(head, 0, headBefore, 0, head.length);
            System.arraycopy(relation, 0, relationBefore, 0, relation.length);
        }
        relation[dependent] = as;
    }

    /** Changes the tree, and takes the change back if it leaves no tree: a loop would never be climbed out of. */
    void mend(Consumer<DraftTree> change) {
        isChanged = false;
        change.accept(this);
        restoreUnlessTree();
    }

    /** Applies a rule at a token, and takes back what it did to the tree if it leaves none. */
    void mend(Mending rule, int token) {
        isChanged = false;
        rule.mend(this, token);
        restoreUnlessTree();
    }

    private void restoreUnlessTree() {
        if (isChanged && !Arrays.equals(head, headBefore) && !isTree()) {
            System.arraycopy(headBefore, 0, head, 0, head.length);
            System.arraycopy(relationBefore, 0, relation, 0, relation.length);
            linkAll();
        }
    }

    /** Tells whether every token reaches the one root. */
    boolean isTree() {
        return !isCircular() && first[0] > 0 && next[first[0]] == 0;
    }

    /** Tells whether the heads of some token never reach a root. */
    boolean isCircular() {
        for (int i = 1; i <= size(); i++) {
            int current = i;
            for (int steps = 0; current != 0; steps++) {
                if (steps > size()) {
                    return true;
                }
                current = head[current];
            }
        }
        return false;
    }

    /** Gives up a tree that is none: its tokens stand unrelated, as in a sentence too long to parse. */
    void scatter() {
        for (int i = 1; i <= size(); i++) {
            attach(i, 0, "root");
        }
    }

    public String lemma(int token) {
        return lemma[token];
    }

    public String tag(int token) {
        return tag[token];
    }

    public NameType name(int token) {
        return name[token];
    }

    /** 0 for the root of the sentence. */
    public int head(int token) {
        return head[token];
    }

    public String relation(int token) {
        return relation[token];
    }
}
