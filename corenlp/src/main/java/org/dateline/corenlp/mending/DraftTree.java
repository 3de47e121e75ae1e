package org.dateline.corenlp.mending;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dateline.core.syntax.NameType;

/** A dependency tree that is still being mended; tokens are numbered from 1, head 0 is the root. */
public final class DraftTree {

    final String[] form;
    final String[] lemma;
    final String[] tag;
    final int[] head;
    final String[] relation;
    final NameType[] name;
    private final int[] headBefore;
    private final String[] relationBefore;

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
        this.headBefore = new int[head.length];
        this.relationBefore = new String[relation.length];
    }

    int size() {
        return form.length - 1;
    }

    /** The first dependent with one of some relations; 0 if there is none. */
    int dependent(int of, String... relations) {
        for (int i = 1; i <= size(); i++) {
            if (head[i] == of && List.of(relations).contains(relation[i])) {
                return i;
            }
        }
        return 0;
    }

    List<Integer> dependents(int of, String... relations) {
        List<Integer> found = new ArrayList<>(2);
        for (int i = 1; i <= size(); i++) {
            if (head[i] == of && (relations.length == 0 || List.of(relations).contains(relation[i]))) {
                found.add(i);
            }
        }
        return found;
    }

    /** The first marker of a clause or phrase with one of some lemmas; 0 if there is none. */
    int marker(int of, Predicate<String> lemmas) {
        int mark = dependent(of, "mark", lemmas);
        return mark > 0 ? mark : dependent(of, "case", lemmas);
    }

    /** The first dependent with a relation and one of some lemmas; 0 if there is none. */
    int dependent(int of, String relation, Predicate<String> lemmas) {
        for (int i : dependents(of, relation)) {
            if (lemmas.test(lemma[i])) {
                return i;
            }
        }
        return 0;
    }

    int root() {
        for (int i = 1; i <= size(); i++) {
            if (head[i] == 0) {
                return i;
            }
        }
        return 0;
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
        for (int i = verb + 1; i <= size() && tag[i].matches("DT|PRP\\$|CD|JJ.?|NN.*|POS"); i++) {
            boolean last = i == size() || !tag[i + 1].matches("CD|JJ.?|NN.*|POS");
            if (last) {
                return tag[i].startsWith("NN") ? i : 0;
            }
        }
        return 0;
    }

    boolean isComma(int i) {
        return i >= 1 && i <= size() && tag[i].equals(",");
    }

    void attach(int dependent, int to, String as) {
        head[dependent] = to;
        relation[dependent] = as;
    }

    /** Changes the tree, and takes the change back if it leaves no tree: a loop would never be climbed out of. */
    void mend(Consumer<DraftTree> change) {
        System.arraycopy(head, 0, headBefore, 0, head.length);
        System.arraycopy(relation, 0, relationBefore, 0, relation.length);
        change.accept(this);
        if (!Arrays.equals(head, headBefore) && !isTree()) {
            System.arraycopy(headBefore, 0, head, 0, head.length);
            System.arraycopy(relationBefore, 0, relation, 0, relation.length);
        }
    }

    /** Tells whether every token reaches the one root. */
    boolean isTree() {
        return !isCircular()
                && Arrays.stream(head, 1, head.length).filter(to -> to == 0).count() == 1;
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

    /** 0 for the root of the sentence. */
    public int head(int token) {
        return head[token];
    }

    public String relation(int token) {
        return relation[token];
    }
}
