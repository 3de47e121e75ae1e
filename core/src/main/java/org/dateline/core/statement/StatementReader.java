package org.dateline.core.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.article.Block;
import org.dateline.core.article.BlockType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads who says what in an article.
 *
 * <p>Deterministic and thread-safe.
 */
public final class StatementReader {

    /** Acts that make the object of an infinitive a listener: "urged them to leave", not "is expected to". */
    private static final Set<CueClass> ASKING = Set.of(CueClass.DEMAND, CueClass.ASK, CueClass.WARN);

    private final CueLexicon lexicon;
    private final SpeakerFilter speakerFilter;
    private final Roles roles;
    private final AnswerCues answerCues;
    private final SharedWords shared;
    private final SentenceCues verbs;
    private final SurroundCues surrounds;

    private StatementReader(CueLexicon lexicon, Roles roles, AnswerCues answerCues, CueModel model) {
        this.lexicon = lexicon;
        this.speakerFilter = new SpeakerFilter(lexicon);
        this.roles = roles;
        this.answerCues = answerCues;
        this.shared = SharedWords.load(roles);
        this.verbs = new SentenceCues(lexicon, roles, new CueFeatures(lexicon, roles), model);
        this.surrounds = new SurroundCues(lexicon);
    }

    /** Loads the lexicons from the class path. */
    public static StatementReader load() {
        return new StatementReader(CueLexicon.load(), Roles.load(), AnswerCues.load(), CueModel.load());
    }

    /** Every word of an article with what it could attribute in any shape, for the model of the cue to learn from. */
    public List<CueExample> cueExamples(ParsedArticle article) {
        List<Quotation> quotations = quotations(article);
        List<CueExample> examples = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (sentence.isParsed()) {
                examples.addAll(verbs.examples(sentence, quotations));
            }
        }
        return examples;
    }

    /**
     * The statements of an article, in reading order: by where cue or content begins, and of those that begin
     * together the one with the longer content first.
     */
    public Statements read(ParsedArticle article) {
        List<Quotation> quotations = quotations(article);
        List<Sketch> sketches = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (sentence.isParsed()) {
                verbs.read(sentence, quotations).forEach(draft -> sketches.add(new Sketch(draft)));
                surrounds.read(sentence).forEach(draft -> sketches.add(new Sketch(draft)));
            }
        }
        Trimming.part(sketches);
        List<Sketch> kept = SketchFilter.keep(sketches, quotations);
        Trimming.trim(kept);
        new QuoteAttribution(article, lexicon, kept).attribute(quotations);
        kept.sort(Comparator.comparingInt(Sketch::start).thenComparingInt(sketch -> -sketch.length()));
        Speakers speakers = new Speakers(article, new Identities(roles), roles);
        for (Sketch sketch : kept) {
            if (sketch.speakerHead != null) {
                sketch.speaker = speakers.read(sketch.speakerSentence, sketch.speakerHead, sketch.cueWords);
            }
        }
        kept.removeIf(speakerFilter::isUnfit);
        return statements(kept, quotations, new Answers(answerCues, shared, kept, article.sentences()));
    }

    static List<Quotation> quotations(ParsedArticle article) {
        List<Block> blocks = article.article().blocks();
        List<Quotation> quotations = new ArrayList<>();
        int block = 0;
        List<Sentence> ofBlock = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            int start = sentence.span().start();
            if (block < blocks.size() && start >= blocks.get(block).span().end()) {
                quotations.addAll(quotations(ofBlock, block));
                ofBlock.clear();
                while (block < blocks.size()
                        && start >= blocks.get(block).span().end()) {
                    block++;
                }
            }
            ofBlock.add(sentence);
        }
        quotations.addAll(quotations(ofBlock, block));
        return quotations;
    }

    /** A block that is a quotation as a whole needs no marks. */
    private static List<Quotation> quotations(List<Sentence> ofBlock, int block) {
        List<Quotation> marked = Quotations.find(ofBlock, block);
        boolean quote = !ofBlock.isEmpty() && ofBlock.get(0).block() == BlockType.QUOTE;
        return quote && marked.stream().noneMatch(Quotation::speech)
                ? List.of(Quotations.whole(ofBlock, block))
                : marked;
    }

    private static Statements statements(List<Sketch> sketches, List<Quotation> quotations, Answers answers) {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < sketches.size(); i++) {
            Sketch sketch = sketches.get(i);
            Draft draft = sketch.draft;
            statements.add(new Statement(
                    i,
                    sketch.sentence.index(),
                    sketch.speaker,
                    sketch.findCue().orElse(null),
                    sketch.content,
                    form(sketch, quotations),
                    draft == null ? null : addressee(draft),
                    parent(i, sketches),
                    answers.find(i).orElse(null)));
        }
        return new Statements(statements);
    }

    private static @Nullable Span addressee(Draft draft) {
        Token addressee = draft.addressee();
        boolean asked = draft.entry().frame().isClausal()
                || ASKING.contains(draft.entry().kind());
        return addressee == null || addressee == draft.speaker() || !asked
                ? null
                : NounPhrases.of(draft.sentence(), addressee).span();
    }

    private static StatementForm form(Sketch sketch, List<Quotation> quotations) {
        int quoted = 0;
        for (Quotation quotation : quotations) {
            for (Span part : sketch.content) {
                int from = Math.max(part.start(), quotation.span().start());
                int to = Math.min(part.end(), quotation.span().end());
                quoted += Math.max(0, to - from);
            }
        }
        if (quoted > 0) {
            return quoted >= sketch.length() * 0.95 ? StatementForm.DIRECT : StatementForm.MIXED;
        }
        if (sketch.draft == null || sketch.draft.entry().frame().isIndirect()) {
            return StatementForm.INDIRECT;
        }
        return StatementForm.REPORTED;
    }

    /** Of two that hold each other's cue, the shorter lies in the longer. */
    private static boolean isInside(int one, int other, List<Sketch> sketches) {
        Sketch inner = sketches.get(one);
        Sketch outer = sketches.get(other);
        boolean held = !inner.cueWords.isEmpty() && outer.holds(inner.cueSpan());
        return held && (inner.length() < outer.length() || inner.length() == outer.length() && one > other);
    }

    private static @Nullable Integer parent(int index, List<Sketch> sketches) {
        Sketch sketch = sketches.get(index);
        if (sketch.cueWords.isEmpty()) {
            return null;
        }
        Optional<Integer> parent = Optional.empty();
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < sketches.size(); i++) {
            Sketch other = sketches.get(i);
            if (i != index
                    && other.holds(sketch.cueSpan())
                    && other.length() < shortest
                    && !isInside(i, index, sketches)) {
                shortest = other.length();
                parent = Optional.of(i);
            }
        }
        return parent.orElse(null);
    }
}
