package org.dateline.corenlp.depparse;

import java.util.Arrays;

/**
 * Where an arc-standard parse stands (Nivre 2004): a stack, a buffer, and the tree so far. Node 0 is the root, the
 * tokens count from 1; {@link #NOTHING} is no node.
 */
final class ParserState {

    static final int NOTHING = -1;

    private final int tokens;
    private final int[] stack;
    private int height = 1;
    private int next = 1;
    private final int[] heads;
    private final int[] relations;
    private final int[][] leftmost;
    private final int[][] rightmost;

    /** Begins with the root on the stack and all tokens in the buffer. */
    ParserState(int tokens) {
        this.tokens = tokens;
        this.stack = new int[tokens + 1];
        this.heads = new int[tokens + 1];
        this.relations = new int[tokens + 1];
        this.leftmost = new int[2][tokens + 1];
        this.rightmost = new int[2][tokens + 1];
        for (int i = 0; i < 2; i++) {
            Arrays.fill(leftmost[i], NOTHING);
            Arrays.fill(rightmost[i], NOTHING);
        }
    }

    int height() {
        return height;
    }

    boolean isBufferEmpty() {
        return next > tokens;
    }

    boolean isDone() {
        return height == 1 && isBufferEmpty();
    }

    /** The node that lies so deep in the stack, 0 for the topmost. */
    int stack(int depth) {
        return depth < height ? stack[height - 1 - depth] : NOTHING;
    }

    /** The node that comes so late in the buffer, 0 for the next. */
    int buffer(int ahead) {
        return next + ahead <= tokens ? next + ahead : NOTHING;
    }

    /** The leftmost child on a node's left, or the one after it for 1. */
    int leftChild(int node, int rank) {
        return node == NOTHING ? NOTHING : leftmost[rank][node];
    }

    /** The rightmost child on a node's right, or the one before it for 1. */
    int rightChild(int node, int rank) {
        return node == NOTHING ? NOTHING : rightmost[rank][node];
    }

    int relation(int node) {
        return relations[node];
    }

    int head(int node) {
        return heads[node];
    }

    void shift() {
        stack[height++] = next++;
    }

    /** Puts the second of the stack below the topmost. */
    void attachLeft(int relation) {
        int head = stack[height - 1];
        int child = stack[height - 2];
        attach(leftmost, head, child, relation);
        stack[height - 2] = head;
        height--;
    }

    /** Puts the topmost of the stack below the second. */
    void attachRight(int relation) {
        attach(rightmost, stack[height - 2], stack[height - 1], relation);
        height--;
    }

    /** Each child that a node gets lies farther out than those before it. */
    private void attach(int[][] outermost, int head, int child, int relation) {
        heads[child] = head;
        relations[child] = relation;
        outermost[1][head] = outermost[0][head];
        outermost[0][head] = child;
    }
}
