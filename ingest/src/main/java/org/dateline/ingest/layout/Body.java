package org.dateline.ingest.layout;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.dateline.core.article.BlockType;
import org.dateline.ingest.date.DateLine;

/** Labels the stretches of a story below its top matter. */
final class Body {

    private static final int MOST_SUBHEAD_WORDS = 10;

    private static final int MOST_LINK_WORDS = 20;

    private static final int MOST_LINKS = 8;

    private static final int MOST_CAPTION_WORDS = 80;

    /** A line before a credit of its own line, with an empty line between, is a caption up to this length. */
    private static final int MOST_WORDS_BEFORE_CREDIT = 40;

    private static final int OPENING = 2;

    private static final int CLOSING = 4;

    private static final Pattern QUESTION_FIRST = Pattern.compile(
            "(?:Who|What|Why|How|Where|When|Is|Are|Was|Were|Did|Does|Do|Can|Will)\\b[^.?!]{2,90}\\? \\S.*");

    private static final Pattern SPEECH =
            Pattern.compile("(?i)\\b(?:said|says|told|according to|added|announced)\\b|[\"“”]");

    /** An agency's name in brackets or after a dash closes a story as well as a caption. */
    private static final Pattern SIGN_OFF = Pattern.compile("\\(\\p{Lu}[\\p{L} ]*\\)|[—–-] ?\\p{Lu}[\\p{L} ]*");

    private static final Pattern CAPTION_LABEL =
            Pattern.compile("(?i)(?:image|photo|picture|video|media) caption[,:]? ?(?=\\S)");

    private final Cues cues;

    private final Draft draft;

    private final int start;

    private final IntPredicate open;

    private int paragraphs;

    Body(Cues cues, Draft draft, int start) {
        this(cues, draft, start, i -> true);
    }

    /**
     * @param open tells the stretches that nothing has settled yet; the others keep their type
     */
    Body(Cues cues, Draft draft, int start, IntPredicate open) {
        this.cues = cues;
        this.draft = draft;
        this.start = start;
        this.open = open;
    }

    void label() {
        int i = start;
        while (i < draft.size()) {
            i = labelFrom(i);
        }
    }

    /** Labels a stretch and those that belong to it; gives the index after them. */
    private int labelFrom(int i) {
        String words = draft.words(i);
        if (!open.test(i) || labelCredit(i)) {
            return i + 1;
        }
        Optional<FurnitureKind> furniture = cues.furniture().find(words);
        if (furniture.isPresent()) {
            return labelFurniture(i, furniture.get());
        }
        if (!labelSignature(i)) {
            labelStory(i);
        }
        return i + 1;
    }

    private int labelFurniture(int i, FurnitureKind kind) {
        draft.label(i, kind.block());
        return switch (kind) {
            case PROMO_BOX -> {
                labelTitleOfBox(i - 1);
                yield i + 1;
            }
            case PROMO_LIST -> labelLinks(i + 1);
            case EXPLAINER -> i + 1 < draft.size() ? labelExplainer(i + 1) : labelPlain(i);
            case CAPTION -> labelCaption(i);
            case PROMO, NAVIGATION, BYLINE -> i + 1;
        };
    }

    private void labelTitleOfBox(int i) {
        if (i >= start && open.test(i) && draft.type(i) == BlockType.SUBHEAD) {
            draft.label(i, BlockType.PROMO);
        }
    }

    private int labelLinks(int from) {
        int i = from;
        while (i < draft.size() && i < from + MOST_LINKS && (isLink(i) || isNavigation(i))) {
            draft.label(i, isLink(i) ? BlockType.PROMO : BlockType.NAVIGATION);
            i++;
        }
        return i;
    }

    private boolean isNavigation(int i) {
        return open.test(i)
                && cues.furniture()
                        .find(draft.words(i))
                        .filter(FurnitureKind.NAVIGATION::equals)
                        .isPresent();
    }

    private boolean isLink(int i) {
        Stretch stretch = draft.stretch(i);
        String words = stretch.isBullet() ? stretch.words().replaceFirst("^\\S+ ", "") : stretch.words();
        return open.test(i)
                && Stretch.of(words, 0, words.length(), false).isTitleLike(MOST_LINK_WORDS)
                && !stretch.endsSentence()
                && cues.furniture().find(words).isEmpty();
    }

    private int labelPlain(int i) {
        draft.label(i, BlockType.PARAGRAPH);
        return i + 1;
    }

    /** Labels the box whose title stands before an index: further titles, a paragraph, its list, its questions. */
    private int labelExplainer(int from) {
        int i = from;
        while (i < draft.size() && isExplainerTitle(i)) {
            draft.label(i++, BlockType.EXPLAINER);
        }
        boolean told = false;
        while (i < draft.size() && belongsToExplainer(i, told)) {
            draft.label(i++, BlockType.EXPLAINER);
            told = true;
        }
        return i;
    }

    private boolean isExplainerTitle(int i) {
        return open.test(i)
                && cues.furniture()
                        .find(draft.words(i))
                        .filter(FurnitureKind.EXPLAINER::equals)
                        .isPresent();
    }

    private boolean belongsToExplainer(int i, boolean told) {
        String words = draft.words(i);
        if (!open.test(i)) {
            return false;
        }
        if (QUESTION_FIRST.matcher(words).matches() || draft.stretch(i).isBullet()) {
            return true;
        }
        boolean plain = cues.furniture().find(words).isEmpty()
                && cues.credits().find(words).isEmpty()
                && draft.stretch(i).endsSentence();
        return !told && plain;
    }

    private int labelCaption(int i) {
        var label = CAPTION_LABEL.matcher(draft.words(i));
        if (label.lookingAt()) {
            draft.split(i, BlockType.NAVIGATION, label.end(), BlockType.CAPTION);
        }
        return i + 1;
    }

    /** Labels a stretch that ends in a credit, and the caption before one that is all credit. */
    boolean labelCredit(int i) {
        String words = draft.words(i);
        OptionalInt found = draft.stretch(i).isBullet()
                ? OptionalInt.empty()
                : cues.credits().find(words);
        if (found.isEmpty() || isNavigation(i)) {
            return false;
        }
        int at = found.getAsInt();
        if (at == 0) {
            draft.label(i, BlockType.CREDIT);
            labelCaptionBefore(i);
        } else {
            boolean caption = isCaption(i, at);
            draft.split(i, caption ? BlockType.CAPTION : BlockType.PARAGRAPH, at, BlockType.CREDIT);
            labelDescriptionBefore(caption ? i : 0);
        }
        return true;
    }

    /** A page saved as text has the short description of a picture on the line before its caption. */
    private void labelDescriptionBefore(int i) {
        if (i > start
                && !draft.stretch(i).afterGap()
                && (draft.type(i - 1) == BlockType.PARAGRAPH || draft.type(i - 1) == BlockType.SUBHEAD)
                && draft.stretch(i - 1).isTitleLike(MOST_LINK_WORDS)) {
            draft.label(i - 1, BlockType.CAPTION);
        }
    }

    private boolean isCaption(int i, int at) {
        boolean signsOff = i + CLOSING >= draft.size()
                && paragraphs > 0
                && SIGN_OFF.matcher(draft.words(i).substring(at).strip()).matches()
                && SPEECH.matcher(draft.words(i)).find();
        return !signsOff && draft.stretch(i).wordCount() <= MOST_CAPTION_WORDS;
    }

    private void labelCaptionBefore(int i) {
        int before = i - 1;
        if (before < start
                || !open.test(before)
                || (draft.type(before) != BlockType.PARAGRAPH && draft.type(before) != BlockType.SUBHEAD)) {
            return;
        }
        boolean adjacent = !draft.stretch(i).afterGap();
        Stretch stretch = draft.stretch(before);
        boolean caption = adjacent
                ? stretch.wordCount() <= MOST_CAPTION_WORDS
                : stretch.wordCount() <= MOST_WORDS_BEFORE_CREDIT
                        && !SPEECH.matcher(stretch.words()).find();
        if (caption) {
            draft.label(before, BlockType.CAPTION);
        }
    }

    private boolean labelSignature(int i) {
        String words = draft.words(i);
        boolean atEdge = i < start + OPENING || i >= draft.size() - CLOSING;
        Optional<DateLine> dates = cues.dateLines().read(words).filter(line -> line.cued());
        if (dates.isPresent()) {
            draft.addDates(dates.get());
        } else if (atEdge && cues.bylines().findSigned(words).isPresent()) {
            draft.addNames(cues.bylines().findSigned(words).get());
        } else {
            return false;
        }
        draft.label(i, BlockType.BYLINE);
        return true;
    }

    private void labelStory(int i) {
        if (isSubhead(i)) {
            draft.label(i, BlockType.SUBHEAD);
            return;
        }
        boolean opening = paragraphs < OPENING;
        OptionalInt story = cues.datelines().find(draft.words(i), opening);
        if (story.isPresent()) {
            String dateline = draft.words(i).substring(0, story.getAsInt());
            cues.dateLines().findOnly(dateline).filter(date -> opening).ifPresent(draft::addFiled);
            cues.datelines().findOutlet(dateline).filter(name -> opening).ifPresent(draft::addOutlet);
            draft.split(i, BlockType.DATELINE, story.getAsInt(), BlockType.PARAGRAPH);
        } else if (paragraphs == 0) {
            cues.datelines().findBehindTitle(draft.words(i)).ifPresent(dateline -> draft.cutOut(i, dateline));
        }
        paragraphs++;
    }

    private boolean isSubhead(int i) {
        if (i + 1 >= draft.size()
                || (paragraphs == 0 && i == 0)
                || !draft.stretch(i).isTitleLike(MOST_SUBHEAD_WORDS)) {
            return false;
        }
        Stretch next = draft.stretch(i + 1);
        boolean heads =
                next.endsSentence() && next.wordCount() > draft.stretch(i).wordCount();
        return heads
                || cues.furniture()
                        .find(next.words())
                        .filter(FurnitureKind.PROMO_BOX::equals)
                        .isPresent();
    }
}
