package org.dateline.core.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.dateline.core.text.Span;

/**
 * What stands between and around two parties of a sentence, as features of the type model: the words and relations
 * on the path between them, the words of the sentence but for names, and what the frames have coded there. Names
 * are left out, so that nothing is learnt about who usually does what.
 */
final class PairFeatures {

    /** Relations of the words that turn what a word of the path means. */
    private static final Set<String> TURNING =
            Set.of("aux", "mark", "advmod", "compound:prt", "neg", "aux:pass", "cop");

    private static final Set<String> ARGUMENTS = Set.of("obj", "xcomp", "ccomp", "nmod", "obl");

    private static final String NAME = "<N>";

    private final Sentence sentence;
    private final BitSet source;
    private final BitSet target;
    private final Set<String> features = new LinkedHashSet<>();

    private PairFeatures(Sentence sentence, BitSet source, BitSet target) {
        this.sentence = sentence;
        this.source = source;
        this.target = target;
    }

    /**
     * The features of a pair.
     *
     * @param source the words of who acts, wherever they stand; empty if they stand nowhere
     * @param target the words of to whom it is done
     * @param coded the events of the sentence
     */
    static List<String> of(Sentence sentence, List<Span> source, List<Span> target, List<CodedEvent> coded) {
        PairFeatures pair = new PairFeatures(sentence, within(sentence, source), within(sentence, target));
        pair.path();
        pair.words();
        pair.verdict(
                source,
                target,
                coded.stream()
                        .filter(event -> !event.coding().frame().equals(TypeModel.FRAME))
                        .toList());
        return List.copyOf(pair.features);
    }

    private static BitSet within(Sentence sentence, List<Span> spans) {
        BitSet within = new BitSet();
        for (Span span : spans) {
            for (Token token : sentence.tokens()) {
                if (token.span().overlaps(span)) {
                    within.set(token.index());
                }
            }
        }
        return within;
    }

    private Optional<Token> head(BitSet within) {
        return within.stream()
                .mapToObj(sentence::token)
                .filter(token -> !within.get(token.head()) && !token.relates("punct"))
                .findFirst();
    }

    // --- the path -------------------------------------------------------------------------------

    private void path() {
        Optional<Token> from = head(source);
        Optional<Token> to = head(target);
        if (from.isEmpty() || to.isEmpty()) {
            from.or(() -> to).ifPresent(only -> {
                add("only", from.isPresent() ? "source" : "target");
                sentence.findHead(only).ifPresent(above -> add("predicate", lemma(above)));
            });
            return;
        }
        List<Token> up = upwards(from.get());
        List<Token> down = upwards(to.get());
        Token top = up.stream().filter(down::contains).findFirst().orElse(up.get(up.size() - 1));
        up = up.subList(0, up.indexOf(top) + 1);
        down = down.contains(top) ? down.subList(0, down.indexOf(top) + 1) : down;
        add("top", lemma(top));
        Set<Token> between = new LinkedHashSet<>(up.subList(1, up.size()));
        between.addAll(down.subList(1, down.size()));
        between.forEach(word -> {
            add("on", lemma(word));
            around(word);
        });
        add("up", relations(up));
        add("down", relations(down));
        for (Token preposition : sentence.dependents(to.get(), "case")) {
            add("preposition", lemma(preposition));
            add("preposition", lemma(top) + "+" + lemma(preposition));
        }
        if (up.size() > 1) {
            add("predicate", lemma(up.get(1)) + (from.get().relation().equals("nsubj:pass") ? "/passive" : ""));
        }
        if (down.size() > 1) {
            add("governor", lemma(down.get(1)));
        }
    }

    private void around(Token word) {
        for (Token dependent : sentence.dependents(word)) {
            if (source.get(dependent.index()) || target.get(dependent.index())) {
                continue;
            }
            if (TURNING.contains(dependent.relation())) {
                add("turn", lemma(dependent));
                add("turn", lemma(word) + "+" + lemma(dependent));
            } else if (ARGUMENTS.contains(dependent.relation()) && !dependent.isProperNoun()) {
                add("argument", lemma(word) + "+" + lemma(dependent));
            }
        }
    }

    private List<Token> upwards(Token token) {
        List<Token> path = new ArrayList<>();
        Token node = token;
        path.add(node);
        while (node.head() != 0 && path.size() <= sentence.size()) {
            node = sentence.token(node.head());
            path.add(node);
        }
        return path;
    }

    private static String relations(List<Token> path) {
        StringBuilder relations = new StringBuilder();
        for (Token token : path.subList(0, path.size() - 1)) {
            relations.append(relations.isEmpty() ? "" : ">").append(token.relation());
        }
        return relations.toString();
    }

    // --- the words ------------------------------------------------------------------------------

    private void words() {
        String before = "<start>";
        for (Token token : sentence.tokens()) {
            String word = word(token);
            if (!word.equals(before)) {
                add("pair", before + "_" + word);
            }
            before = word;
            boolean tells = token.isVerb()
                    || token.isNoun()
                    || token.isAdjective()
                    || token.tag().startsWith("RB");
            if ((tells || token.tag().equals("MD")) && !word.startsWith("<")) {
                add("word", word);
                if (isBetween(token)) {
                    add("between", word);
                }
            }
        }
    }

    private String word(Token token) {
        if (source.get(token.index())) {
            return "<S>";
        }
        if (target.get(token.index())) {
            return "<T>";
        }
        return token.isProperNoun() ? NAME : lemma(token);
    }

    private boolean isBetween(Token token) {
        if (source.isEmpty() || target.isEmpty()) {
            return true;
        }
        int low = Math.min(source.length() - 1, target.length() - 1);
        int high = Math.max(source.nextSetBit(0), target.nextSetBit(0));
        return low < token.index() && token.index() < high;
    }

    // --- the frames' verdict --------------------------------------------------------------------

    private void verdict(List<Span> source, List<Span> target, List<CodedEvent> coded) {
        Optional<PairedEvent> nearest = PairedEvent.nearest(coded, source, target);
        nearest.ifPresentOrElse(
                paired -> {
                    String type = label(paired.event());
                    add("frame", type);
                    add("frame", paired.fit() + "+" + type);
                    String cameo = paired.event().coding().cameo();
                    add("cameo", cameo.substring(0, Math.min(3, cameo.length())));
                },
                () -> add("frame", "none"));
        coded.stream()
                .filter(event -> event.coding().findType().isPresent())
                .forEach(event -> add("coded", label(event)));
    }

    private static String label(CodedEvent event) {
        return event.coding().findType().map(Enum::name).orElse("none");
    }

    private static String lemma(Token token) {
        return token.isProperNoun() ? NAME : token.lemma().toLowerCase(Locale.ROOT);
    }

    private void add(String name, String value) {
        features.add(name + "=" + value);
    }
}
