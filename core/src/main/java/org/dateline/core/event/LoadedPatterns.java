package org.dateline.core.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.core.dictionary.ActorDictionary;
import org.dateline.core.dictionary.Dictionaries;
import org.dateline.core.dictionary.DiscardList;
import org.dateline.core.dictionary.PatternDictionary;
import org.dateline.core.dictionary.PhraseIndex;
import org.dateline.core.dictionary.SentenceWords;
import org.dateline.core.ontology.Cameo;
import org.dateline.core.ontology.CameoCode;
import org.dateline.core.ontology.PloverType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.jspecify.annotations.Nullable;

/** What loaded dictionaries say of events: verbs with patterns, and what is not coded. Thread-safe. */
final class LoadedPatterns {

    private static final int ROOT_DIGITS = 2;

    /** What the id of a frame that a loaded pattern makes begins with; no frame of a lexicon has a blank in it. */
    private static final String LOADED = "loaded ";

    private final LoadedVerbs verbs;
    private final PhraseIndex<Boolean> discards = new PhraseIndex<>();
    private final boolean only;
    private final Cameo cameo;

    LoadedPatterns(Dictionaries dictionaries, Cameo cameo) {
        this.verbs = new LoadedVerbs(dictionaries);
        this.only = dictionaries.only();
        this.cameo = cameo;
        for (DiscardList list : dictionaries.list(DiscardList.class)) {
            list.entries().forEach(entry -> discards.add(entry.phrase(), entry.article()));
        }
        for (PatternDictionary dictionary : dictionaries.list(PatternDictionary.class)) {
            dictionary.discards().forEach(phrase -> discards.add(phrase, false));
        }
        for (ActorDictionary dictionary : dictionaries.list(ActorDictionary.class)) {
            dictionary.entries().stream()
                    .filter(entry -> entry.codes().stream().anyMatch(code -> code.discards()))
                    .flatMap(entry -> entry.names().stream())
                    .forEach(name -> discards.add(name, false));
        }
    }

    /** Tells whether nothing but loaded patterns codes events. */
    boolean only() {
        return only;
    }

    boolean isEmpty() {
        return verbs.isEmpty();
    }

    LoadedVerbs verbs() {
        return verbs;
    }

    /** Tells whether a phrase sets the whole article aside. */
    boolean discards(ParsedArticle article) {
        return !discards.isEmpty() && article.sentences().stream().anyMatch(sentence -> finds(sentence, true));
    }

    /** Tells whether a phrase sets a sentence aside. */
    boolean discards(Sentence sentence) {
        return !discards.isEmpty() && finds(sentence, false);
    }

    private boolean finds(Sentence sentence, boolean ofArticle) {
        SentenceWords words = SentenceWords.of(sentence);
        for (int at = 0; at < words.size(); at++) {
            if (!words.word(at).isEmpty()
                    && discards.findAt(words, at)
                            .filter(match -> match.meanings().contains(ofArticle))
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The type that CAMEO gives a code, else that of its first two digits, else null. */
    @Nullable
    PloverType typeOf(String code) {
        return cameo.find(code)
                .or(() -> cameo.find(code.substring(0, Math.min(code.length(), ROOT_DIGITS))))
                .map(CameoCode::type)
                .orElse(null);
    }

    /** The frame of a code that a line of a dictionary gives. */
    Frame frame(String code, String file, int line) {
        return new Frame(
                LOADED + file + ":" + line,
                new Frame.Coding(typeOf(code), code, null, List.of()),
                new EnumMap<>(TriggerKind.class),
                List.of(),
                new Frame.Roles(List.of(), List.of(), List.of(), List.of()),
                Map.of(),
                null,
                null,
                Frame.Merging.NEVER,
                List.of());
    }

    /** What a frame codes, if a loaded pattern made it. */
    Optional<CodedEvent.Coding> findCoding(Frame frame, List<String> contexts) {
        if (!frame.id().startsWith(LOADED)) {
            return Optional.empty();
        }
        String code = frame.coding().cameo();
        return Optional.of(new CodedEvent.Coding(
                frame.coding().type(),
                null,
                contexts,
                code,
                cameo.find(code).map(CameoCode::goldstein).orElse(null),
                "",
                frame.id().substring(LOADED.length())));
    }
}
