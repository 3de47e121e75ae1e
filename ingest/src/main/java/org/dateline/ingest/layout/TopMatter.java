package org.dateline.ingest.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.core.article.BlockType;
import org.dateline.ingest.date.DateLine;

/**
 * Labels what stands above a story: headline, standfirst, byline, dates.
 *
 * <p>A byline or a dates line near the start tells where the top ends; what stands before it is headline
 * and standfirst. Without one, only a title-like first line is top matter.
 */
final class TopMatter {

    /** How many stretches the top may have. */
    private static final int LONGEST = 14;

    private static final int MOST_HEADLINE_WORDS = 30;

    private static final int MOST_HEADLINE_WORDS_ALONE = 22;

    private static final int MOST_STANDFIRST_WORDS = 70;

    private static final int MOST_STANDFIRSTS = 3;

    private static final int MOST_ROLE_WORDS = 8;

    /** Short words with bars or dots between them: "World | Politics | Sport". */
    private static final Pattern MENU = Pattern.compile("[^|·•/]{2,24}(?: [|·•/] [^|·•/]{2,24}){2,}");

    private final Cues cues;

    private final Draft draft;

    TopMatter(Cues cues, Draft draft) {
        this.cues = cues;
        this.draft = draft;
    }

    /** Labels the top and gives the index of the first stretch of the story. */
    int label() {
        int first = firstWords();
        int last = lastOfTop(first);
        if (last < 0) {
            return labelTitleAlone(first);
        }
        boolean titled = first < last && isHeadline(first);
        int start = titled ? labelHeadline(first, last) : 0;
        boolean signed = false;
        for (int i = start; i <= last; i++) {
            signed = labelOne(i, last, signed, titled) || signed;
        }
        return last + 1;
    }

    /** The first stretch that is not furniture, or the size of the draft. */
    private int firstWords() {
        int i = 0;
        while (i < draft.size()
                && i < LONGEST
                && cues.furniture()
                        .find(draft.words(i))
                        .filter(TopMatter::isAround)
                        .isPresent()) {
            i++;
        }
        return i;
    }

    private static boolean isAround(FurnitureKind kind) {
        return kind.block() == BlockType.NAVIGATION || kind.block() == BlockType.PROMO;
    }

    /** The last byline or dates line of the top, or -1 if there is no such top. */
    private int lastOfTop(int first) {
        int last = -1;
        int bodies = 0;
        int end = Math.min(draft.size(), first + LONGEST);
        for (int i = 0; i < end && bodies <= MOST_STANDFIRSTS; i++) {
            if (isSignature(i)) {
                last = i;
            } else if (draft.stretch(i).wordCount() > MOST_STANDFIRST_WORDS) {
                break;
            } else if (last >= 0 && draft.stretch(i).wordCount() > MOST_ROLE_WORDS && !isCredited(i)) {
                break;
            } else if (draft.stretch(i).endsSentence()) {
                bodies++;
            }
        }
        return last >= 0 && hasStoryAfter(last) && (last <= first || isHeadline(first)) ? last : -1;
    }

    private boolean isCredited(int i) {
        return cues.credits().find(draft.words(i)).isPresent();
    }

    private boolean hasStoryAfter(int last) {
        for (int i = last + 1; i < draft.size(); i++) {
            if (cues.furniture().find(draft.words(i)).isEmpty() && !isSignature(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSignature(int i) {
        String words = draft.words(i);
        return cues.bylines().findSigned(words).isPresent()
                || cues.dateLines().read(words).isPresent()
                || cues.bylines().findDates(words).isPresent();
    }

    private boolean isHeadline(int i) {
        Stretch stretch = draft.stretch(i);
        return stretch.isTitleLike(MOST_HEADLINE_WORDS)
                || stretch.wordCount() <= MOST_HEADLINE_WORDS && stretch.isTitleCase();
    }

    /** Labels the headline, a section's name before it and its repetition; gives the index after them. */
    private int labelHeadline(int first, int last) {
        int headline = first;
        for (int i = 0; i < first; i++) {
            draft.label(i, around(i));
        }
        if (first + 1 < last
                && draft.stretch(first).wordCount() <= 2
                && isHeadline(first + 1)
                && draft.stretch(first + 1).wordCount() >= 4) {
            draft.label(first, BlockType.NAVIGATION);
            headline = first + 1;
        }
        int menu = menuOf(headline, last);
        if (menu > 0) {
            for (int i = headline; i <= menu; i++) {
                draft.label(i, BlockType.NAVIGATION);
            }
            headline = menu + 1;
        }
        if (headline + 1 < last && repeats(draft.words(headline), draft.words(headline + 1))) {
            draft.label(headline, BlockType.NAVIGATION);
            headline++;
        }
        draft.headline(headline);
        return headline + 1;
    }

    /** The menu under a paper's own name, if one follows and a headline stands behind it; else 0. */
    private int menuOf(int first, int last) {
        for (int i = first; i + 1 < last && i <= first + 1; i++) {
            if (MENU.matcher(draft.words(i)).matches() && isHeadline(i + 1)) {
                return i;
            }
        }
        return 0;
    }

    /** Tells whether a page's title, which may end in the outlet's name, stands before the headline. */
    private static boolean repeats(String title, String headline) {
        return title.startsWith(headline) && title.substring(headline.length()).matches("(?: ?[|–—-] ?.{1,40})?");
    }

    private BlockType around(int i) {
        return cues.furniture().find(draft.words(i)).map(FurnitureKind::block).orElse(BlockType.PARAGRAPH);
    }

    /** Labels a stretch between the headline and the last signature; tells whether it is a signature. */
    private boolean labelOne(int i, int last, boolean signed, boolean titled) {
        String words = draft.words(i);
        if (labelSignature(i)) {
            return true;
        }
        Optional<FurnitureKind> furniture = cues.furniture().find(words);
        if (furniture.isPresent()) {
            draft.label(i, furniture.get().block());
        } else if (isCredited(i)) {
            new Body(cues, draft, i).labelCredit(i);
        } else if (cues.bylines().findUnsigned(words).isPresent()) {
            draft.label(i, BlockType.BYLINE);
            draft.addNames(cues.bylines().findUnsigned(words).orElse(List.of()));
        } else if (signed && draft.stretch(i).isTitleLike(MOST_ROLE_WORDS)) {
            draft.label(i, BlockType.BYLINE);
        } else if (titled && !signed) {
            draft.label(i, BlockType.STANDFIRST);
        }
        return false;
    }

    private boolean labelSignature(int i) {
        String words = draft.words(i);
        Optional<List<String>> names = cues.bylines().findSigned(words);
        Optional<DateLine> dates =
                cues.dateLines().read(words).or(() -> cues.bylines().findDates(words));
        names.ifPresent(draft::addNames);
        dates.ifPresent(draft::addDates);
        if (names.isEmpty() && dates.isPresent()) {
            cues.bylines().findUnsigned(words).ifPresent(draft::addNames);
        }
        boolean is = names.isPresent() || dates.isPresent() || cues.dateLines().isCueAlone(words);
        if (is) {
            draft.label(i, BlockType.BYLINE);
        }
        return is;
    }

    private int labelTitleAlone(int first) {
        if (first + 1 >= draft.size()) {
            return 0;
        }
        Stretch title = draft.stretch(first);
        Stretch next = draft.stretch(first + 1);
        boolean asks = title.endsSentence();
        boolean stands = title.isTitleLike(MOST_HEADLINE_WORDS_ALONE) && (next.afterGap() || !asks);
        boolean heads = next.endsSentence() || next.wordCount() > title.wordCount();
        if (!stands || !heads) {
            return 0;
        }
        for (int i = 0; i < first; i++) {
            draft.label(i, around(i));
        }
        draft.headline(first);
        return first + 1;
    }
}
