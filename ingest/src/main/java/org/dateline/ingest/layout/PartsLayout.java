package org.dateline.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.core.article.BlockType;
import org.dateline.ingest.date.DateLine;

/** Reads the layout of an article that markup has cut into parts; the parts become its text. Thread-safe. */
public final class PartsLayout {

    private static final String GAP = "\n\n";

    private static final int FEWEST_WORDS_OF_STORY = 14;

    private static final int MOST_LINK_WORDS = 40;

    private static final int MOST_TITLE_WORDS = 8;

    private final Cues cues;

    public PartsLayout(Cues cues) {
        this.cues = cues;
    }

    /** The text of some parts: an empty line between them, a space after one that runs in. */
    public static String text(List<Part> parts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            text.append(parts.get(i).words());
            if (i + 1 < parts.size()) {
                text.append(parts.get(i).form() == Part.Form.RUN_IN ? " " : GAP);
            }
        }
        return text.toString();
    }

    /** The layout of {@linkplain #text the text} of some parts. */
    public Layout read(List<Part> parts) {
        Draft draft = new Draft(stretches(parts));
        boolean[] open = new boolean[parts.size()];
        for (int i = 0; i < parts.size(); i++) {
            open[i] = !label(draft, i, parts.get(i));
        }
        new Body(cues, draft, 0, i -> open[i]).label();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).form() == Part.Form.HEADING && open[i] && draft.type(i) == BlockType.PARAGRAPH) {
                draft.label(i, BlockType.SUBHEAD);
            }
        }
        labelTitlesOfLinks(draft, open);
        return draft.finish();
    }

    /** A short line without an end right before links is their title. */
    private static void labelTitlesOfLinks(Draft draft, boolean[] open) {
        for (int i = 0; i + 1 < draft.size(); i++) {
            boolean story = draft.type(i) == BlockType.PARAGRAPH || draft.type(i) == BlockType.SUBHEAD;
            boolean titles =
                    draft.type(i + 1) == BlockType.PROMO && !draft.stretch(i).endsSentence();
            if (open[i]
                    && story
                    && titles
                    && draft.stretch(i).wordCount() <= MOST_TITLE_WORDS
                    && (draft.words(i).endsWith(":") || draft.type(i) == BlockType.SUBHEAD)) {
                draft.label(i, BlockType.PROMO);
            }
        }
    }

    private static List<Stretch> stretches(List<Part> parts) {
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (Part part : parts) {
            stretches.add(new Stretch(at, part.words(), part.words(), true));
            at += part.words().length() + (part.form() == Part.Form.RUN_IN ? 1 : GAP.length());
        }
        return stretches;
    }

    /** Labels a part by its markup, or as top matter; tells whether that settled what it is. */
    private boolean label(Draft draft, int i, Part part) {
        if (part.type() != null) {
            labelTyped(draft, i, part.type());
            return true;
        }
        if (part.form() == Part.Form.LINK && draft.stretch(i).wordCount() <= MOST_LINK_WORDS) {
            draft.label(i, BlockType.PROMO);
            return true;
        }
        return isTop(draft, i) && labelSignature(draft, i);
    }

    private void labelTyped(Draft draft, int i, BlockType type) {
        draft.label(i, type);
        switch (type) {
            case HEADLINE -> draft.headline(i);
            case BYLINE -> labelSignature(draft, i);
            case CAPTION -> new Body(cues, draft, 0).labelCredit(i);
            default -> {}
        }
    }

    /** Tells whether no part before it tells the story. */
    private static boolean isTop(Draft draft, int i) {
        Predicate<Integer> story =
                at -> draft.type(at) == BlockType.PARAGRAPH && draft.stretch(at).wordCount() >= FEWEST_WORDS_OF_STORY;
        for (int before = 0; before < i; before++) {
            if (story.test(before)) {
                return false;
            }
        }
        return true;
    }

    private boolean labelSignature(Draft draft, int i) {
        String words = draft.words(i);
        Optional<List<String>> names = cues.bylines().findSigned(words);
        Optional<DateLine> dates =
                cues.dateLines().read(words).or(() -> cues.bylines().findDates(words));
        names.ifPresent(draft::addNames);
        dates.ifPresent(draft::addDates);
        if (names.isPresent() || dates.isPresent()) {
            draft.label(i, BlockType.BYLINE);
            return true;
        }
        return false;
    }
}
