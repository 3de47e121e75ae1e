package org.dateline.ingest.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.PublicationTime;
import org.dateline.ingest.date.DateLine;
import org.jspecify.annotations.Nullable;

/** A layout while its stretches are being labelled; every stretch starts as a paragraph. Not thread-safe. */
final class Draft {

    /** Marks a stretch without a split. */
    private static final int WHOLE = 0;

    private final List<Stretch> stretches;

    private final BlockType[] types;

    /** UTF-16 index in a stretch's words where its second part starts, or {@link #WHOLE}. */
    private final int[] splits;

    private final BlockType[] heads;

    private final List<String> names = new ArrayList<>();

    private @Nullable String headline;

    private @Nullable PublicationTime publishedAt;

    private @Nullable PublicationTime updatedAt;

    private @Nullable PublicationTime filedAt;

    private @Nullable String outlet;

    Draft(List<Stretch> stretches) {
        this.stretches = stretches;
        this.types = new BlockType[stretches.size()];
        this.heads = new BlockType[stretches.size()];
        this.splits = new int[stretches.size()];
        Arrays.fill(types, BlockType.PARAGRAPH);
        Arrays.fill(heads, BlockType.PARAGRAPH);
    }

    int size() {
        return stretches.size();
    }

    Stretch stretch(int i) {
        return stretches.get(i);
    }

    String words(int i) {
        return stretches.get(i).words();
    }

    BlockType type(int i) {
        return types[i];
    }

    void label(int i, BlockType type) {
        types[i] = type;
        splits[i] = WHOLE;
    }

    /** Parts a stretch in two, at an index of its words. */
    void split(int i, BlockType head, int at, BlockType rest) {
        heads[i] = head;
        types[i] = rest;
        splits[i] = at;
    }

    void headline(int i) {
        label(i, BlockType.HEADLINE);
        headline = words(i);
    }

    void addNames(List<String> more) {
        more.stream().filter(name -> !names.contains(name)).forEach(names::add);
    }

    /** Takes the dates of a line; what an earlier line told stays. */
    void addDates(DateLine line) {
        publishedAt = publishedAt == null ? line.publishedAt() : publishedAt;
        updatedAt = updatedAt == null ? line.updatedAt() : updatedAt;
    }

    /** Takes the date of a dateline, which counts where no line tells when the article came out. */
    void addFiled(PublicationTime time) {
        filedAt = filedAt == null ? time : filedAt;
    }

    /** Takes the outlet that a dateline names; the first counts. */
    void addOutlet(String name) {
        outlet = outlet == null ? name : outlet;
    }

    Layout finish() {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            Stretch stretch = stretches.get(i);
            if (splits[i] == WHOLE) {
                pieces.add(new Piece(types[i], stretch.start(), stretch.end()));
            } else {
                pieces.addAll(parts(i, stretch));
            }
        }
        return new Layout(pieces, headline, names, outlet, publishedAt == null ? filedAt : publishedAt, updatedAt);
    }

    private List<Piece> parts(int i, Stretch stretch) {
        String head = stretch.words().substring(0, splits[i]).stripTrailing();
        int restAt = splits[i] + (stretch.words().charAt(splits[i]) == ' ' ? 1 : 0);
        return List.of(
                new Piece(heads[i], stretch.start(), stretch.indexOfWords(head.length())),
                new Piece(types[i], stretch.indexOfWords(restAt), stretch.end()));
    }
}
