package org.dateline.core.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.core.lexicon.WordList;
import org.dateline.core.mention.Mention;
import org.dateline.core.place.PlaceMention;
import org.dateline.core.place.PlacePrecision;
import org.dateline.core.syntax.NameType;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;

/**
 * Finds the places that a phrase says are held: those it names, not those beside which they lie. "the main
 * crossing to Arland" and "Arland's second city" are not Arland, "the districts of Orla and Brena" are two
 * places. Thread-safe.
 */
final class HeldPlaces {

    private static final WordList PARTS = WordList.ofResource(HeldPlaces.class, "part-adjectives.txt");

    /** What happens to a place, and points back to it. */
    private static final WordList BEFALLING = WordList.ofResource(HeldPlaces.class, "befalling-nouns.txt");

    private final LexicalClasses classes;
    private final FigureReader figures;
    private final PlaceAnaphors anaphors;

    HeldPlaces(LexicalClasses classes, FigureReader figures, PlaceAnaphors anaphors) {
        this.classes = classes;
        this.figures = figures;
        this.anaphors = anaphors;
    }

    /** The places, in reading order; words without a name stand for theirs only where nothing is named. */
    List<PlaceMention> find(Sentence sentence, Token head, ArticleContext context) {
        List<PlaceMention> found = new ArrayList<>(2);
        for (Token conjunct : Mention.conjuncts(sentence, head)) {
            if (isExcepted(sentence, conjunct)) {
                continue;
            }
            List<PlaceMention> named = named(sentence, conjunct, context);
            if (named.isEmpty()) {
                pointedTo(sentence, conjunct, context)
                        .filter(place -> found.stream()
                                .noneMatch(other -> other.findPlace().equals(place.findPlace())))
                        .ifPresent(found::add);
            }
            found.addAll(named);
        }
        if (found.isEmpty()) {
            found.addAll(ListedPlaces.behindColon(sentence, head, context));
        }
        if (found.isEmpty()) {
            unnamed(sentence, head, context).ifPresent(found::add);
        }
        return found.stream().distinct().toList();
    }

    /** "the last city but Orla". */
    private static boolean isExcepted(Sentence sentence, Token conjunct) {
        return conjunct.relates("conj")
                && sentence.dependents(conjunct, "cc").stream()
                        .anyMatch(word -> word.lemma().equals("but"));
    }

    /** What "it" is in whose hands is a place told of before; a country is called so for what its government does. */
    private Optional<PlaceMention> pointedTo(Sentence sentence, Token words, ArticleContext context) {
        return words.isPronoun()
                ? anaphors.placeOf(sentence, words, context)
                : isToldOf(sentence, words)
                        ? context.earlier().firstOfLatest(sentence, words)
                        : anaphors.resolve(sentence, words, context);
    }

    /** "the same event", "the loss": what befell the place told of last. */
    private static boolean isToldOf(Sentence sentence, Token words) {
        return BEFALLING.contains(words.lemma().toLowerCase(Locale.ROOT))
                && words.tag().equals("NN")
                && sentence.dependents(words, "det").stream()
                        .anyMatch(determiner -> determiner.lemma().equals("the")
                                || determiner.lemma().equals("this"));
    }

    private List<PlaceMention> named(Sentence sentence, Token noun, ArticleContext context) {
        Optional<PlaceMention> own = mentionAt(sentence, noun, context);
        if (own.isPresent()) {
            return isPartOfCountry(sentence, noun, own.get())
                    ? List.of(words(sentence, noun))
                    : ListedPlaces.from(sentence, own.get(), context);
        }
        Optional<PlaceMention> described = described(sentence, noun, context);
        if (described.isPresent()) {
            return List.of(described.get());
        }
        String lemma = noun.lemma().toLowerCase(Locale.ROOT);
        if (!isArea(lemma) && !classes.contains("site", lemma)) {
            return List.of();
        }
        for (Token part : sentence.dependents(noun, "compound", "flat", "amod")) {
            Optional<PlaceMention> name = mentionAt(sentence, part, context);
            if (name.isPresent() && anaphors.isDistrictIn(noun, name.get())) {
                return anaphors.districtBefore(sentence, noun, context).stream().toList();
            }
            boolean site = name.flatMap(PlaceMention::findPlace)
                    .filter(place -> place.precision() == PlacePrecision.POINT)
                    .isPresent();
            if (name.isPresent() && (isArea(lemma) || site)) {
                return List.of(name.get());
            }
        }
        if (classes.contains("namesake-site", lemma)) {
            return ofComplement(sentence, noun, lemma, context);
        }
        if (!isArea(lemma)) {
            return List.of();
        }
        List<PlaceMention> listed = conjoined(sentence, sentence.dependents(noun, "appos"), context);
        return listed.isEmpty() ? ofComplement(sentence, noun, lemma, context) : listed;
    }

    /** "Orla, a district that the army had retaken": what is told of the district is told of Orla. */
    private Optional<PlaceMention> described(Sentence sentence, Token noun, ArticleContext context) {
        return noun.relation().equals("appos") && isOne(sentence, noun)
                ? sentence.findHead(noun).flatMap(name -> mentionAt(sentence, name, context))
                : Optional.empty();
    }

    /** "a district", "a district east of the city", the noun where the parser took the direction for it. */
    private boolean isOne(Sentence sentence, Token noun) {
        boolean area = isArea(noun.lemma().toLowerCase(Locale.ROOT))
                || sentence.dependents(noun, "compound").stream()
                        .anyMatch(part -> isArea(part.lemma().toLowerCase(Locale.ROOT)));
        return noun.tag().equals("NN") && area;
    }

    /** "the town of Orla", "the districts of Orla and Brena"; but "the capital of Orla" is not Orla. */
    private List<PlaceMention> ofComplement(Sentence sentence, Token noun, String lemma, ArticleContext context) {
        if (lemma.equals("capital")) {
            return List.of();
        }
        List<Token> complements = sentence.dependents(noun, "nmod").stream()
                .filter(complement -> sentence.caseOf(complement).equals("of"))
                .toList();
        if (noun.tag().equals("NNS")
                && complements.stream().noneMatch(complement -> sentence.hasDependent(complement, "conj"))) {
            return List.of();
        }
        List<PlaceMention> found = conjoined(sentence, complements, context);
        if (found.isEmpty()) {
            for (Token complement : complements) {
                found.addAll(named(sentence, complement, context));
            }
        }
        return found;
    }

    private static List<PlaceMention> conjoined(Sentence sentence, List<Token> heads, ArticleContext context) {
        List<PlaceMention> found = new ArrayList<>(2);
        for (Token head : heads) {
            for (Token conjunct : Mention.conjuncts(sentence, head)) {
                mentionAt(sentence, conjunct, context).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<PlaceMention> mentionAt(Sentence sentence, Token token, ArticleContext context) {
        return context.placesIn(sentence).stream()
                .filter(place -> place.headToken() == token.index())
                .findFirst();
    }

    private boolean isArea(String lemma) {
        return classes.contains("territory", lemma) || classes.contains("settlement", lemma);
    }

    /** "southern Arland" is not all of Arland. */
    private static boolean isPartOfCountry(Sentence sentence, Token name, PlaceMention mention) {
        return mention.findPlace()
                        .filter(place -> place.precision() == PlacePrecision.COUNTRY)
                        .isPresent()
                && sentence.dependents(name, "amod", "compound").stream()
                        .anyMatch(adjective -> PARTS.contains(adjective.lemma().toLowerCase(Locale.ROOT)));
    }

    /** A place that the gazetteer does not know keeps its words: "the border town", a name that is nobody's. */
    Optional<PlaceMention> unnamed(Sentence sentence, Token head, ArticleContext context) {
        String lemma = figures.counted(sentence, head).lemma().toLowerCase(Locale.ROOT);
        boolean nobody = head.name() != NameType.ORGANIZATION
                && head.name() != NameType.PERSON
                && context.actors().find(sentence, head).isEmpty();
        boolean unknownName = head.tag().equals("NNP") && (nobody || context.isCalledPlace(head));
        return isArea(lemma) || classes.contains("site", lemma) || unknownName
                ? Optional.of(words(sentence, head))
                : Optional.empty();
    }

    private static PlaceMention words(Sentence sentence, Token head) {
        return new PlaceMention(sentence.index(), Mention.of(sentence, head).span(), head.index(), null, 0, false);
    }
}
