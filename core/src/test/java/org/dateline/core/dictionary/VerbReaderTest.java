package org.dateline.core.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.core.dictionary.PatternElement.Kind;
import org.junit.jupiter.api.Test;

class VerbReaderTest {

    private static PatternDictionary read(String... lines) {
        return (PatternDictionary) DictionaryReader.read("some.verbs.txt", String.join("\n", lines));
    }

    private static VerbPattern pattern(String pattern) {
        return read("&PLACES", "+TOWN", "--- SEND [100] ---", "SEND {SENT}", "- " + pattern + " [070]")
                .blocks()
                .get(0)
                .patterns()
                .get(0);
    }

    private static List<String> shown(VerbPattern pattern) {
        return pattern.elements().stream()
                .map(element -> (element.joined() ? "_" : "")
                        + (element.kind() == Kind.WORD ? element.text() : element.kind() + element.text()))
                .toList();
    }

    @Test
    void verbsOfABlockShareItsPatternsAndItsCodeUnlessTheyHaveTheirOwn() {
        PatternDictionary read = read(
                "--- LEAVE [032:033]  ---",
                "LEAVE {LEAVES LEFT}",
                "DEPART [034]",
                "- * TOWN [---]",
                "--- STAY ---",
                "STAY");
        assertThat(read.blocks()).hasSize(2);
        VerbBlock leave = read.blocks().get(0);
        assertThat(leave.verbs())
                .extracting(VerbEntry::code)
                .containsExactly(new PairedCode("032", "033"), new PairedCode("034", null));
        assertThat(leave.patterns()).extracting(VerbPattern::code).containsExactly(PairedCode.NONE);
        assertThat(read.blocks().get(1).verbs().get(0).code().isNull()).isTrue();
    }

    @Test
    void formsAreRegularUnlessBracesGiveThem() {
        List<VerbEntry> verbs = read(
                        "--- X [010] ---",
                        "DEPART",
                        "DENY",
                        "AGREE",
                        "LEAVE {LEFT , LEAVES}",
                        "SHOOT [193] {SHOT}",
                        "- * X [011]")
                .blocks()
                .get(0)
                .verbs();
        assertThat(verbs.get(0).forms())
                .extracting(VerbForm::verb)
                .containsExactly("depart", "departs", "departed", "departing");
        assertThat(verbs.get(1).forms())
                .extracting(VerbForm::verb)
                .containsExactly("deny", "denies", "denied", "denying");
        assertThat(verbs.get(2).forms())
                .extracting(VerbForm::verb)
                .containsExactly("agree", "agrees", "agreed", "agreeing");
        assertThat(verbs.get(3).forms()).extracting(VerbForm::verb).containsExactly("leave", "left", "leaves");
        assertThat(verbs.get(4).forms()).extracting(VerbForm::verb).containsExactly("shoot", "shot");
        assertThat(verbs.get(4).code()).isEqualTo(new PairedCode("193", null));
    }

    @Test
    void aPlusMarksTheVerbAmongSeveralWords() {
        VerbEntry entry = read("--- X [010] ---", "WIRE_+TAP {WIRE_+TAPPED}", "- * X [011]")
                .blocks()
                .get(0)
                .verbs()
                .get(0);
        assertThat(entry.forms()).extracting(VerbForm::verb).containsExactly("tap", "tapped");
        assertThat(entry.base().words()).containsExactly("wire", "tap");
    }

    @Test
    void patternsOfKedsAndPetrarch() {
        assertThat(shown(pattern("$ SAID_WILL * + FROM_%")))
                .containsExactly("SOURCE", "said", "_will", "VERB", "TARGET", "from", "_COMPOUND");
        assertThat(shown(pattern("IN_AND_*_OUT ^"))).containsExactly("in", "_and", "_VERB", "_out", "SKIP");
        assertThat(shown(pattern("NEW_&PLACES *"))).containsExactly("new", "_SYNSETPLACES", "VERB");
        assertThat(shown(pattern("DON'T * CEASE-FIRE"))).containsExactly("do", "_nt", "VERB", "cease", "_fire");
        assertThat(pattern("SAID *").verbAt()).isEqualTo(1);
    }

    @Test
    void groupsOfPetrarch2AreOnePhrase() {
        VerbPattern pattern = pattern("* TROOPS (TO {NEW &PLACES}) {OLD FRIENDS}");
        assertThat(pattern.elements()).extracting(PatternElement::group).containsExactly(0, 0, 1, 1, 1, 2, 2);
    }

    @Test
    void aSlashPartsAlternatives() {
        PatternDictionary read = read("--- X [010] ---", "X", "- * (BY/WITH BOATS) [011]");
        assertThat(shown(read.blocks().get(0).patterns().get(0))).containsExactly("VERB", "SYNSETBY/WITH", "boats");
        assertThat(read.synsets().get("BY/WITH")).extracting(Phrase::toString).containsExactly("by", "with");
        assertThat(read.isOfPetrarch2()).isTrue();
    }

    @Test
    void synonymSetsHavePluralsUnlessAnUnderscoreForbidsThem() {
        PatternDictionary read = read(
                "&MONEY",
                "+GOLD COIN",
                "+CASH_",
                "&ALL_",
                "+&MONEY",
                "+LAND",
                "--- PAY [070] ---",
                "PAY",
                "- * &MONEY [071]");
        assertThat(read.synsets().get("MONEY"))
                .extracting(Phrase::toString)
                .containsExactlyInAnyOrder("gold coin", "gold coins", "cash");
        assertThat(read.synsets().get("ALL"))
                .extracting(Phrase::toString)
                .contains("gold coin", "land")
                .doesNotContain("lands");
    }

    @Test
    void synonymSetsInsideEachOtherHoldTheSame() {
        PatternDictionary read = read(
                "&GOODS_",
                "+CARGO",
                "+&LOADS",
                "&LOADS_",
                "+FREIGHT",
                "+&WARES",
                "&WARES_",
                "+GOODS",
                "+&GOODS",
                "+&WARES",
                "--- SEND [070] ---",
                "SEND",
                "- * &WARES [071]");
        assertThat(read.report().notUnderstood()).isEmpty();
        assertThat(read.synsets().values())
                .hasSize(3)
                .allSatisfy(phrases -> assertThat(phrases)
                        .extracting(Phrase::toString)
                        .containsExactlyInAnyOrder("cargo", "freight", "goods"));
    }

    @Test
    void aChainOfSynonymSetsIsFollowedToItsEnd() {
        StringBuilder chain = new StringBuilder();
        for (int set = 0; set < 20_000; set++) {
            chain.append("&S" + set + "_\n+&S" + (set + 1) + "\n");
        }
        PatternDictionary read =
                read("&S20000_\n+CARGO\n&FIRST_\n+&S0\n" + chain + "--- SEND ---\nSEND\n- * &FIRST [071]");
        assertThat(read.synsets().get("FIRST")).extracting(Phrase::toString).containsExactly("cargo");
    }

    @Test
    void synonymSetsThatTakeInTooMuchTogetherAreRefusedAndTheRestIsRead() {
        StringBuilder sets = new StringBuilder("&ALL_\n");
        for (int word = 0; word < 4_000; word++) {
            sets.append("+WORD" + word + "\n");
        }
        for (int set = 0; set < 300; set++) {
            sets.append("&S" + set + "_\n+ITSOWN\n+&ALL\n");
        }
        PatternDictionary read = read(sets + "--- SEND ---\nSEND\n- * &S0 [071]");
        assertThat(read.report().notUnderstood())
                .hasSize(51)
                .allSatisfy(problem -> assertThat(problem.reason())
                        .isEqualTo("the sets inside sets come to more than 1000000 phrases"));
        assertThat(read.report().notUnderstood().get(0).line()).isEqualTo(4_001 + 3 * 250);
        assertThat(read.report().read()).containsEntry("synonyms", 4_000 + 600 - 51);
        assertThat(read.synsets().get("S0")).hasSize(4_001);
        assertThat(read.synsets().get("S299")).extracting(Phrase::toString).containsExactly("itsown");
        assertThat(read.blocks().get(0).patterns()).hasSize(1);
    }

    @Test
    void aPatternOfTooManyPartsIsRefused() {
        PatternDictionary read = read(
                "--- SEND [070] ---", "SEND", "- *" + " ^".repeat(99) + " [071]", "- *" + " ^".repeat(100) + " [071]");
        assertThat(read.blocks().get(0).patterns()).hasSize(1);
        assertThat(read.report().notUnderstood())
                .extracting(problem -> problem.line() + " " + problem.reason())
                .containsExactly("4 more than 100 parts");
    }

    @Test
    void formsBehindTheCodeAreThoseOfTheVerb() {
        PatternDictionary read = read(
                "--- X [010] ---",
                "SHOOT [193]  {SHOT SHOOTS}",
                "FIRE [193] [194] {FIRED}",
                "RUN [{RAN} [194]",
                "- * X [011]");
        assertThat(read.blocks().get(0).verbs())
                .singleElement()
                .extracting(verb -> verb.forms().size(), VerbEntry::code)
                .containsExactly(3, new PairedCode("193", null));
        assertThat(read.report().notUnderstood())
                .extracting(problem -> problem.line() + " " + problem.reason())
                .containsExactly("3 '{FIRED}' stands behind a code", "4 '{RAN} [194' is no event code");
    }

    @Test
    void withoutHeadsVerbsAndWordsAreStems() {
        PatternDictionary read =
                read("ABDUCT [213] ;js", "- * TROOP MARCH_ [214]", "ACCUS [121?]", "CUP_FINAL [###]", "~~ FINISH 7:31");
        assertThat(read.blocks()).hasSize(2);
        assertThat(read.blocks().get(0).verbs().get(0).base().stem()).isTrue();
        assertThat(read.blocks().get(0).patterns().get(0).elements())
                .extracting(PatternElement::stem)
                .containsExactly(false, true, false);
        assertThat(read.blocks().get(1).verbs().get(0).code()).isEqualTo(new PairedCode("121", null));
        assertThat(read.discards()).extracting(Phrase::toString).containsExactly("cup final");
        assertThat(read.report().read()).containsEntry("notes of an editor", 1);
    }

    @Test
    void codesCanGoOneWayOnly() {
        PatternDictionary read = read("--- X [:110]---  ---", "X", "- * A [###]", "- * B [:170]", "- * C [042:]");
        assertThat(read.blocks().get(0).verbs().get(0).code()).isEqualTo(new PairedCode(null, "110"));
        assertThat(read.blocks().get(0).patterns())
                .extracting(VerbPattern::code)
                .containsExactly(PairedCode.DISCARD, new PairedCode(null, "170"), new PairedCode("042", null));
    }

    @Test
    void transformationsOfPetrarch2() {
        PatternDictionary read = read("--- SAY [010] ---", "SAY", "- * X [011]", "~ a (b . ATTACK ) SAY = a b 112");
        assertThat(read.transformations())
                .containsExactly(new Transformation("a", "b", ".", "attack", "say", "a", "b", "112", 4));
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        assertThat(read(
                                "--- SEND [100] ---",
                                "SEND",
                                "- TOWN [070]",
                                "- * A * [070]",
                                "- * &NOWHERE [070]",
                                "- * A",
                                "- * (TO A [070]",
                                "- * A [07!]",
                                "- * A [+++]",
                                "- * B [070]",
                                "- * C [070]",
                                "- * D [070]",
                                "- * E [070]",
                                "- * F [070]")
                        .report()
                        .notUnderstood())
                .extracting(problem -> problem.line() + " " + problem.reason())
                .containsExactly(
                        "3 no * for the verb",
                        "4 more than one * for the verb",
                        "5 there is no synonym set &NOWHERE above",
                        "6 the pattern has no code",
                        "7 a bracket is opened and not closed",
                        "8 '07!' is no event code",
                        "9 '+++', a mark of TABARI, codes nothing");
    }
}
