package org.dateline.corenlp.mending;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import org.dateline.core.syntax.NameType;
import org.junit.jupiter.api.Test;

/** Sentences are written {@code word/tag}, or {@code word/tag/type} where a word is part of a name. */
class TagMenderTest {

    private static List<String> tags(String sentence) {
        String[][] parts =
                Arrays.stream(sentence.split(" ")).map(word -> word.split("/")).toArray(String[][]::new);
        List<CoreLabel> words = Arrays.stream(parts)
                .map(part -> {
                    CoreLabel label = new CoreLabel();
                    label.setWord(part[0]);
                    label.setTag(part[1]);
                    return label;
                })
                .toList();
        NameType[] names = Arrays.stream(parts)
                .map(part -> part.length > 2 ? NameType.valueOf(part[2]) : NameType.NONE)
                .toArray(NameType[]::new);
        TagMender.mend(words, names);
        return words.stream().map(CoreLabel::tag).toList();
    }

    @Test
    void readsAPluralThatOpensASentenceAsCommon() {
        assertThat(tags("Gunmen/NNPS fled/VBD south/RB")).containsExactly("NNS", "VBD", "RB");
    }

    @Test
    void readsAWeaponThatOpensASentenceAsANoun() {
        assertThat(tags("Missiles/NNP struck/VBN a/DT block/NN")).containsExactly("NNS", "VBD", "DT", "NN");
        assertThat(tags("Tear/VB gas/NN was/VBD fired/VBN")).containsExactly("NN", "NN", "VBD", "VBN");
        assertThat(tags("Shell/NNP/ORGANIZATION raised/VBD prices/NNS")).containsExactly("NNP", "VBD", "NNS");
    }

    @Test
    void readsShellingBehindAnOpeningAdjectiveAsANoun() {
        assertThat(tags("Heavy/NNP shelling/VBG of/IN towns/NNS")).containsExactly("JJ", "NN", "IN", "NNS");
        assertThat(tags("Heavy/NNP shelling/VBG villages/NNS")).containsExactly("JJ", "VBG", "NNS");
    }

    @Test
    void readsADeedBehindAPrepositionAsANoun() {
        assertThat(tags("hurt/VBN in/IN shelling/VBG of/IN towns/NNS")).containsExactly("VBN", "IN", "NN", "IN", "NNS");
        assertThat(tags("hurt/VBN in/IN heavy/JJ shelling/VBG near/IN it/PRP"))
                .containsExactly("VBN", "IN", "JJ", "NN", "IN", "PRP");
        assertThat(tags("hurt/VBN during/IN Elvian/NNP shelling/VBG of/IN it/PRP"))
                .containsExactly("VBN", "IN", "NNP", "NN", "IN", "PRP");
        assertThat(tags("died/VBD in/IN shelling/VBG and/CC raids/NNS"))
                .containsExactly("VBD", "IN", "NN", "CC", "NNS");
        assertThat(tags("died/VBD in/IN shelling/VBG ,/, he/PRP said/VBD"))
                .containsExactly("VBD", "IN", "NN", ",", "PRP", "VBD");
        assertThat(tags("hurt/VBN in/IN Shelling/VBG Of/IN Towns/NNS")).containsExactly("VBN", "IN", "NN", "IN", "NNS");
        assertThat(tags("died/VBD in/IN fighting/VBG on/IN Monday/NNP"))
                .containsExactly("VBD", "IN", "NN", "IN", "NNP");
    }

    @Test
    void leavesADeedThatSomebodyNamedDoes() {
        assertThat(tags("succeeded/VBD in/IN shelling/VBG towns/NNS")).containsExactly("VBD", "IN", "VBG", "NNS");
        assertThat(tags("succeeded/VBD in/IN killing/VBG at/IN least/RBS 30/CD men/NNS"))
                .containsExactly("VBD", "IN", "VBG", "IN", "RBS", "CD", "NNS");
        assertThat(tags("succeeded/VBD in/IN killing/VBG over/IN 30/CD men/NNS"))
                .containsExactly("VBD", "IN", "VBG", "IN", "CD", "NNS");
        assertThat(tags("succeeded/VBD in/IN killing/VBG or/CC capturing/VBG ten/CD"))
                .containsExactly("VBD", "IN", "VBG", "CC", "VBG", "CD");
        assertThat(tags("succeeded/VBD in/IN killing/VBG ,/, among/IN others/NNS ,/, two/CD"))
                .containsExactly("VBD", "IN", "VBG", ",", "IN", "NNS", ",", "CD");
        assertThat(tags("men/NNS in/IN trucks/NNS shooting/VBG at/IN us/PRP"))
                .containsExactly("NNS", "IN", "NNS", "VBG", "IN", "PRP");
        assertThat(tags("fled/VBD after/IN shooting/VBG at/IN us/PRP"))
                .containsExactly("VBD", "IN", "VBG", "IN", "PRP");
    }

    @Test
    void leavesAPluralThatNamesSomebody() {
        assertThat(tags("Marines/NNPS/ORGANIZATION fled/VBD south/RB")).containsExactly("NNPS", "VBD", "RB");
    }

    @Test
    void readsLettersAsAName() {
        assertThat(tags("The/DT SDF/NN left/VBD")).containsExactly("DT", "NNP", "VBD");
    }

    @Test
    void readsAVerbInANameOfAPlaceAsName() {
        assertThat(tags("They/PRP retook/VBD Spin/VB/LOCATION Tal/NNP/LOCATION"))
                .containsExactly("PRP", "VBD", "NNP", "NNP");
    }

    @Test
    void readsAVerbBeforeANameAsPartOfIt() {
        assertThat(tags("They/PRP joined/VBD Save/VB Mali/NNP/LOCATION today/NN"))
                .containsExactly("PRP", "VBD", "NNP", "NNP", "NN");
    }

    @Test
    void readsAnAdjectiveThatNamesAPersonAsName() {
        assertThat(tags("They/PRP freed/VBD Stark/JJ/PERSON today/NN")).containsExactly("PRP", "VBD", "NNP", "NN");
    }

    @Test
    void readsAnAdjectiveThatOpensANameOfAPlaceAsName() {
        assertThat(tags("They/PRP left/VBD Long/JJ/LOCATION Beach/NNP/LOCATION today/NN"))
                .containsExactly("PRP", "VBD", "NNP", "NNP", "NN");
    }

    @Test
    void leavesTheAdjectiveOfANation() {
        assertThat(tags("They/PRP left/VBD Malian/JJ/LOCATION soil/NN")).containsExactly("PRP", "VBD", "JJ", "NN");
    }

    @Test
    void leavesACapitalBehindAMark() {
        assertThat(tags("They/PRP shouted/VBD ``/`` Save/VB Mali/NNP/LOCATION today/NN"))
                .containsExactly("PRP", "VBD", "``", "VB", "NNP", "NN");
    }

    @Test
    void leavesALineInTitleCase() {
        assertThat(tags("Gunmen/NNPS Storm/VBP/LOCATION Town/NN")).containsExactly("NNPS", "VBP", "NN");
    }

    @Test
    void readsNoVerbBehindAnArticle() {
        assertThat(tags("A/DT drone/VB hit/VBN a/DT market/NN")).containsExactly("DT", "NN", "VBD", "DT", "NN");
    }

    @Test
    void leavesAVerbBehindAPronoun() {
        assertThat(tags("Those/DT fight/VBP on/RB")).containsExactly("DT", "VBP", "RB");
    }

    @Test
    void readsAPastTenseWhereNoVerbCameBefore() {
        assertThat(tags("The/DT general/NN threatened/NN on/IN Monday/NNP to/TO strike/VB"))
                .containsExactly("DT", "NN", "VBD", "IN", "NNP", "TO", "VB");
    }

    @Test
    void leavesAPastTenseBehindAVerb() {
        assertThat(tags("They/PRP left/VBD camp/NN unaided/NN on/IN Monday/NNP"))
                .containsExactly("PRP", "VBD", "NN", "NN", "IN", "NNP");
    }

    @Test
    void readsAnIrregularPastTenseJoinedWithAnother() {
        assertThat(tags("A/DT gunman/NN shot/NN and/CC killed/VBD two/CD"))
                .containsExactly("DT", "NN", "VBD", "CC", "VBD", "CD");
    }

    @Test
    void readsTheDeedOfAnAccusationAsGerund() {
        assertThat(tags("They/PRP accused/VBD him/PRP of/IN shipping/NN rifles/NNS"))
                .containsExactly("PRP", "VBD", "PRP", "IN", "VBG", "NNS");
    }

    @Test
    void leavesANounBehindAVerbThatAccusesNobody() {
        assertThat(tags("They/PRP bought/VBD pieces/NNS of/IN shipping/NN gear/NN"))
                .containsExactly("PRP", "VBD", "NNS", "IN", "NN", "NN");
    }

    @Test
    void readsAParticipleBeforeItsNounAsAdjective() {
        assertThat(tags("They/PRP fled/VBD to/TO neighboring/VBG towns/NNS"))
                .containsExactly("PRP", "VBD", "TO", "JJ", "NNS");
    }

    @Test
    void leavesAParticipleThatIsADeed() {
        assertThat(tags("They/PRP admitted/VBD to/TO burning/VBG farms/NNS"))
                .containsExactly("PRP", "VBD", "TO", "VBG", "NNS");
    }

    @Test
    void findsTheVerbOfASentenceWithoutOne() {
        assertThat(tags("The/DT army/NN claims/NNS control/NN of/IN Goma/NNP/LOCATION"))
                .containsExactly("DT", "NN", "VBZ", "NN", "IN", "NNP");
    }

    @Test
    void leavesClaimsOfSomething() {
        assertThat(tags("The/DT army/NN claims/NNS of/IN victory/NN")).containsExactly("DT", "NN", "NNS", "IN", "NN");
    }

    @Test
    void aPluralBeforeTheNumberThatItReachesIsAVerb() {
        assertThat(tags("the/DT number/NN of/IN dead/JJ reaches/NNS 85/CD ./."))
                .containsExactly("DT", "NN", "IN", "JJ", "VBZ", "CD", ".");
        assertThat(tags("the/DT upper/JJ parts/NNS 85/CD km/NN long/RB"))
                .containsExactly("DT", "JJ", "NNS", "CD", "NN", "RB");
    }

    @Test
    void readsThePluralBeforeANameAsTheVerbOfAClauseThatHasNone() {
        assertThat(tags("The/DT army/NN controls/NNS Orla/NNP ,/, an/DT envoy/NN said/VBD ./."))
                .containsExactly("DT", "NN", "VBZ", "NNP", ",", "DT", "NN", "VBD", ".");
        assertThat(tags("Attack/NN on/IN police/NN officers/NNS Roe/NNP near/IN Orla/NNP"))
                .containsExactly("NN", "IN", "NN", "NNS", "NNP", "IN", "NNP");
        assertThat(tags("The/DT army/NN vehicles/NNS Friday/NNP ,/, an/DT envoy/NN said/VBD ./."))
                .containsExactly("DT", "NN", "NNS", "NNP", ",", "DT", "NN", "VBD", ".");
    }
}
