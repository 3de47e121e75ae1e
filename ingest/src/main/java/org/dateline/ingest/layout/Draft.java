package org.dateline.ingest.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dateline.core.article.BlockType;
import org.dateline.core.article.PublicationTime;
import org.dateline.ingest.date.DateLine;
import org.jspecify.annotations.Nullable;

/** A layout while its stretches are being labelled; every stretch starts as a paragraph. Not thread-safe. */
final class Draft {

    private final List<Stretch> stretches;

    private final BlockType[] types;

    /** The parts of a stretch before its last one, which has its type. */
    private final List<List<Cut>> cuts;

    private final List<String> names = new ArrayList<>();

    private @Nullable String headline;

    private @Nullable PublicationTime publishedAt;

    private @Nullable PublicationTime updatedAt;

    private @Nullable PublicationTime filedAt;

    private @Nullable String outlet;

    Draft(List<Stretch> stretches) {
        this.stretches = stretches;
        this.types = new BlockType[stretches.size()];
        this.cuts = new ArrayList<>(Collections.nCopies(stretches.size(), List.of()));
        Arrays.fill(types, BlockType.PARAGRAPH);
    }

    /**
     * A part of a stretch.
     *
     * @param type the part's type
     * @param end UTF-16 index in the stretch's words where the next part starts
     */
    private record Cut(BlockType type, int end) {}

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
        cuts.set(i, List.of());
    }

    /** Parts a stretch in two, at an index of its words. */
    void split(int i, BlockType head, int at, BlockType rest) {
        cuts.set(i, List.of(new Cut(head, at)));
        types[i] = rest;
    }

    /** Takes a dateline out of a paragraph that goes on behind it. */
    void cutOut(int i, WireDatelines.Dateline dateline) {
        cuts.set(
                i,
                List.of(new Cut(BlockType.PARAGRAPH, dateline.start()), new Cut(BlockType.DATELINE, dateline.end())));
        types[i] = BlockType.PARAGRAPH;
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
            pieces.addAll(parts(i, stretches.get(i)));
        }
        return new Layout(pieces, headline, names, outlet, publishedAt == null ? filedAt : publishedAt, updatedAt);
    }

    private List<Piece> parts(int i, Stretch stretch) {
        List<Piece> parts = new ArrayList<>();
        int from = 0;
        for (Cut cut : cuts.get(i)) {
            int end = stretch.words().substring(0, cut.end()).stripTrailing().length();
            parts.add(new Piece(cut.type(), stretch.indexOfWords(from), stretch.indexOfWords(end)));
            from = cut.end() + (stretch.words().charAt(cut.end()) == ' ' ? 1 : 0);
        }
        parts.add(new Piece(types[i], stretch.indexOfWords(from), stretch.end()));
        return parts;
    }
}
