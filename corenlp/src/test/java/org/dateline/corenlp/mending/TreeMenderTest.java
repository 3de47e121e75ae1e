package org.dateline.corenlp.mending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.corenlp.mending.Trees.mended;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreeMenderTest {

    @Test
    void takesAQuotationMarkFromTheRoot() {
        DraftTree tree = mended("``/``/``/0/root We/we/PRP/3/nsubj left/leave/VBD/1/dep ./././1/punct");

        assertThat(tree.root()).isEqualTo(3);
        assertThat(tree.head(1)).isEqualTo(3);
        assertThat(tree.relation(1)).isEqualTo("punct");
    }

    @Test
    void hangsARelativeClauseOnWhatHappenedNotOnItsDate() {
        DraftTree tree = mended("A/a/DT/2/det raid/raid/NN/0/root in/in/IN/4/case June/June/NNP/2/nmod"
                + " that/that/WDT/6/nsubj killed/kill/VBD/4/acl:relcl two/two/CD/6/obj");

        assertThat(tree.head(6)).isEqualTo(2);
        assertThat(tree.relation(6)).isEqualTo("acl:relcl");
    }

    @Test
    void hangsAHinderedGerundOnTheVerbThatHinders() {
        DraftTree tree = mended("Guards/guard/NNS/2/nsubj stop/stop/VBP/0/root people/people/NNS/2/obj"
                + " living/live/VBG/3/acl there/there/RB/4/advmod from/from/IN/7/mark crossing/cross/VBG/4/advcl");

        assertThat(tree.head(7)).isEqualTo(2);
    }

    @Test
    void leavesATreeThatAMendingWouldTear() {
        String tree = "Troops/troop/NNS/5/nsubj while/while/IN/0/root voicing/voice/VBG/4/amod"
                + " support/support/NN/5/nsubj left/leave/VBD/2/dep";
        DraftTree mended = mended(tree);

        assertThat(mended.isTree()).isTrue();
        assertThat(IntStream.rangeClosed(1, 5).map(mended::head)).containsExactly(5, 0, 4, 5, 2);
    }

    @Test
    void letsThePersonBeforeAClosingVerbSpeak() {
        DraftTree tree = mended("Troops/troop/NNS/2/nsubj killed/kill/VBD/0/root eight/eight/CD/4/nummod"
                + " people/person/NNS/2/obj ,/,/,/4/punct a/a/DT/7/det mayor/mayor/NN/4/appos"
                + " said/say/VBD/2/dep on/on/IN/10/case Monday/Monday/NNP/8/obl");

        assertThat(tree.head(7)).isEqualTo(8);
        assertThat(tree.relation(7)).isEqualTo("nsubj");
        assertThat(tree.head(8)).isEqualTo(2);
        assertThat(tree.relation(8)).isEqualTo("parataxis");
    }

    @Test
    void leavesAnAppositionThatNobodySpeaksAfter() {
        DraftTree tree = mended("Troops/troop/NNS/2/nsubj killed/kill/VBD/0/root Roe/Roe/NNP/2/obj ,/,/,/3/punct"
                + " a/a/DT/6/det mayor/mayor/NN/3/appos");

        assertThat(tree.head(6)).isEqualTo(3);
        assertThat(tree.relation(6)).isEqualTo("appos");
    }

    @Test
    void givesAPassiveInWhatIsSaidItsSubject() {
        DraftTree tree = mended("Police/police/NNS/2/nsubj said/say/VBD/0/root twelve/twelve/CD/4/nummod"
                + " people/person/NNS/2/obj had/have/VBD/7/aux been/be/VBN/7/aux:pass killed/kill/VBN/2/dep");

        assertThat(tree.head(4)).isEqualTo(7);
        assertThat(tree.relation(4)).isEqualTo("nsubj:pass");
        assertThat(tree.relation(7)).isEqualTo("ccomp");
    }

    @Test
    void coordinatesAVerbOfSpeechWithTheOuterVerb() {
        DraftTree tree = mended("He/he/PRP/2/nsubj denied/deny/VBD/0/root that/that/IN/6/mark it/it/PRP/6/nsubj"
                + " had/have/VBD/6/aux fallen/fall/VBN/2/ccomp and/and/CC/8/cc blamed/blame/VBD/6/conj"
                + " rebels/rebel/NNS/8/obj");

        assertThat(tree.head(8)).isEqualTo(2);
    }

    @Test
    void leavesASecondDeedWithTheFirst() {
        DraftTree tree = mended("He/he/PRP/2/nsubj said/say/VBD/0/root they/they/PRP/5/nsubj had/have/VBD/5/aux"
                + " entered/enter/VBN/2/ccomp and/and/CC/7/cc freed/free/VBD/5/conj inmates/inmate/NNS/7/obj");

        assertThat(tree.head(7)).isEqualTo(5);
    }

    @Test
    void readsAGerundBehindAnAccusationAsTheDeed() {
        DraftTree tree = mended("They/they/PRP/2/nsubj accused/accuse/VBD/0/root rebels/rebel/NNS/2/obj of/of/IN/6/case"
                + " killing/kill/VBG/6/amod refugees/refugee/NNS/3/nmod and/and/CC/8/cc burning/burn/VBG/2/conj"
                + " farms/farm/NNS/8/obj");

        assertThat(tree.head(5)).isEqualTo(2);
        assertThat(tree.relation(6)).isEqualTo("obj");
        assertThat(tree.head(6)).isEqualTo(5);
        assertThat(tree.head(8)).isEqualTo(5);
    }

    @Test
    void countsTheSecondNumberOfAnEllipticPassive() {
        DraftTree tree = mended("Nine/nine/CD/3/nsubj:pass were/be/VBD/3/aux:pass killed/kill/VBN/0/root"
                + " and/and/CC/6/cc forty/forty/CD/6/nsubj wounded/wound/VBN/3/conj");

        assertThat(tree.relation(5)).isEqualTo("nsubj:pass");
    }

    @Test
    void takesWhereSomebodyStandsOutOfACaption() {
        DraftTree tree =
                mended("Roe/Roe/NNP/0/root ,/,/,/1/punct left/left/RB/1/appos ,/,/,/3/punct with/with/IN/7/case"
                        + " a/a/DT/7/det minister/minister/NN/3/dep");

        assertThat(tree.head(7)).isEqualTo(1);
        assertThat(tree.relation(7)).isEqualTo("nmod");
    }

    @Test
    void hangsAClauseWithoutAPronounOnItsNoun() {
        DraftTree tree =
                mended("They/they/PRP/2/nsubj freed/free/VBD/0/root pilots/pilot/NNS/2/obj they/they/PRP/6/nsubj"
                        + " had/have/VBD/6/aux seized/seize/VBN/2/parataxis");

        assertThat(tree.head(6)).isEqualTo(3);
        assertThat(tree.relation(6)).isEqualTo("acl:relcl");
    }

    @Test
    void readsAChargeSomebodyDeniesAsHis() {
        DraftTree tree =
                mended("It/it/PRP/2/nsubj shelled/shell/VBD/0/root towns/town/NNS/2/obj ,/,/,/2/punct a/a/DT/6/det"
                        + " charge/charge/NN/2/obl:npmod Baku/Baku/NNP/8/nsubj denies/deny/VBZ/6/dep");

        assertThat(tree.relation(6)).isEqualTo("appos");
        assertThat(tree.head(8)).isEqualTo(6);
        assertThat(tree.relation(8)).isEqualTo("acl:relcl");
    }

    @Test
    void hangsWhatSomebodyIsQuotedAsSayingOnTheQuoting() {
        DraftTree tree =
                mended("Reporters/reporter/NNS/2/nsubj quoted/quote/VBD/0/root a/a/DT/4/det mayor/mayor/NN/2/obj"
                        + " as/as/IN/2/advmod saying/say/VBG/5/dep roads/road/NNS/8/nsubj closed/close/VBD/6/ccomp");

        assertThat(tree.head(6)).isEqualTo(2);
        assertThat(tree.relation(6)).isEqualTo("advcl");
        assertThat(tree.head(5)).isEqualTo(6);
        assertThat(tree.relation(5)).isEqualTo("mark");
    }

    @Test
    void letsThoseWhoAskedNotToBeNamedSpeak() {
        DraftTree tree = mended("Officials/official/NNS/14/nsubj ,/,/,/1/punct who/who/WP/4/dep asked/ask/VBD/10/nsubj"
                + " not/not/RB/8/advmod to/to/TO/8/mark be/be/VB/8/aux:pass named/name/VBN/4/xcomp ,/,/,/10/punct"
                + " said/say/VBD/1/acl:relcl the/the/DT/12/det bridge/bridge/NN/10/obj had/have/VBD/14/aux"
                + " collapsed/collapse/VBN/0/root");

        assertThat(tree.root()).isEqualTo(10);
        assertThat(tree.head(1)).isEqualTo(10);
        assertThat(tree.head(4)).isEqualTo(1);
        assertThat(tree.relation(4)).isEqualTo("acl:relcl");
        assertThat(tree.relation(3)).isEqualTo("nsubj");
        assertThat(tree.head(12)).isEqualTo(14);
        assertThat(tree.relation(14)).isEqualTo("ccomp");
    }

    @Test
    void namesTheNounBehindAVerbItsObject() {
        DraftTree tree =
                mended("Shells/shell/NNS/2/nsubj wounded/wound/VBD/0/root two/two/CD/4/nummod nurses/nurse/NNS/2/dep");

        assertThat(tree.relation(4)).isEqualTo("obj");
    }

    @Test
    void leavesANounBehindAPassive() {
        DraftTree tree = mended("Roe/Roe/NNP/3/nsubj:pass was/be/VBD/3/aux:pass elected/elect/VBN/0/root"
                + " chairman/chairman/NN/3/dep");

        assertThat(tree.relation(4)).isEqualTo("dep");
    }

    @Test
    void readsANumberBehindAboutAsTheObject() {
        DraftTree tree =
                mended("Guards/guard/NNS/2/nsubj deported/deport/VBD/0/root about/about/IN/4/case 900/900/CD/2/obl");

        assertThat(tree.relation(4)).isEqualTo("obj");
        assertThat(tree.relation(3)).isEqualTo("advmod");
    }

    @Test
    void takesBothBehindItsNounsForNoSubject() {
        DraftTree tree =
                mended("Rivals/rival/NNS/4/nsubj have/have/VBP/4/aux both/both/DT/4/nsubj agreed/agree/VBN/0/root");

        assertThat(tree.relation(1)).isEqualTo("nsubj");
        assertThat(tree.relation(3)).isEqualTo("advmod");
    }

    @Test
    void readsTheGerundBehindADenialAsWhatIsDenied() {
        DraftTree tree = mended("Both/both/DT/2/nsubj deny/deny/VBP/0/root shelling/shell/VBG/4/amod"
                + " hospitals/hospital/NNS/2/obj");

        assertThat(tree.head(3)).isEqualTo(2);
        assertThat(tree.relation(3)).isEqualTo("xcomp");
        assertThat(tree.head(4)).isEqualTo(3);
        assertThat(tree.relation(4)).isEqualTo("obj");
    }

    @Test
    void leavesAGerundThatDescribesTheObject() {
        DraftTree tree = mended("Both/both/DT/2/nsubj treat/treat/VBP/0/root bleeding/bleed/VBG/4/amod"
                + " soldiers/soldier/NNS/2/obj");

        assertThat(tree.head(3)).isEqualTo(4);
        assertThat(tree.head(4)).isEqualTo(2);
    }

    @Test
    void hangsThePhraseBehindAnAccusationOnTheDeed() {
        DraftTree tree = mended("They/they/PRP/2/nsubj accused/accuse/VBD/0/root Roe/Roe/NNP/2/obj of/of/IN/5/mark"
                + " shipping/ship/VBG/2/advcl arms/arm/NNS/5/obj to/to/TO/8/case rebels/rebel/NNS/2/obl");

        assertThat(tree.head(8)).isEqualTo(5);
        assertThat(tree.relation(8)).isEqualTo("obl");
    }

    @Test
    void letsWhoDeniesCondemnToo() {
        DraftTree tree = mended("Leaders/leader/NNS/2/nsubj denied/deny/VBD/0/root that/that/IN/7/mark"
                + " men/man/NNS/7/nsubj:pass had/have/VBD/7/aux been/be/VBN/7/aux:pass involved/involve/VBN/2/ccomp"
                + " and/and/CC/9/cc condemned/condemn/VBN/7/conj the/the/DT/11/det raid/raid/NN/9/obj");

        assertThat(tree.head(9)).isEqualTo(2);
        assertThat(tree.tag[9]).isEqualTo("VBD");
    }

    @Test
    void takesTheVerbBehindARelativeClauseForTheMainOne() {
        DraftTree tree = mended("But/but/CC/0/root diplomats/diplomat/NNS/1/dep who/who/WP/4/nsubj"
                + " met/meet/VBD/2/acl:relcl said/say/VBD/2/acl:relcl she/she/PRP/7/nsubj left/leave/VBD/5/ccomp");

        assertThat(tree.root()).isEqualTo(5);
        assertThat(tree.head(2)).isEqualTo(5);
        assertThat(tree.relation(2)).isEqualTo("nsubj");
        assertThat(tree.relation(1)).isEqualTo("cc");
    }

    @Test
    void hangsWhatGoesOnBehindAClauseOfSpeechOnWhatIsSaid() {
        DraftTree tree = mended("Shells/shell/NNS/2/nsubj hit/hit/VBD/5/ccomp ,/,/,/5/punct mayors/mayor/NNS/5/nsubj"
                + " said/say/VBD/0/root ,/,/,/5/punct killing/kill/VBG/5/advcl two/two/CD/7/obj");

        assertThat(tree.head(7)).isEqualTo(2);
    }

    @Test
    void letsWhoDeniesSayWhatFollows() {
        DraftTree tree = mended(
                "They/they/PRP/2/nsubj denied/deny/VBD/0/root it/it/PRP/2/obj ,/,/,/2/punct"
                        + " saying/say/VBG/8/nsubj fighting/fighting/NN/5/obj was/be/VBD/8/aux continuing/continue/VBG/2/parataxis");

        assertThat(tree.head(5)).isEqualTo(2);
        assertThat(tree.head(8)).isEqualTo(5);
        assertThat(tree.head(6)).isEqualTo(8);
    }

    @Test
    void readsAGerundBehindAPrepositionAsADeedOfItsOwn() {
        DraftTree tree = mended("They/they/PRP/2/nsubj resorted/resort/VBD/0/root to/to/IN/4/case"
                + " throwing/throw/VBG/5/amod stones/stone/NNS/2/obl");

        assertThat(tree.head(4)).isEqualTo(2);
        assertThat(tree.relation(4)).isEqualTo("advcl");
        assertThat(tree.head(5)).isEqualTo(4);
        assertThat(tree.relation(5)).isEqualTo("obj");
    }

    @Test
    void hangsAnInfinitiveOnTheDemandThatItTellsOf() {
        DraftTree tree = mended("They/they/PRP/2/nsubj rejected/reject/VBD/0/root its/its/PRP$/4/nmod:poss"
                + " demand/demand/NN/6/nsubj to/to/IN/6/dep sever/sever/VB/2/ccomp ties/tie/NNS/6/obj");

        assertThat(tree.head(4)).isEqualTo(2);
        assertThat(tree.relation(4)).isEqualTo("obj");
        assertThat(tree.head(6)).isEqualTo(4);
        assertThat(tree.relation(6)).isEqualTo("acl");
    }

    @Test
    void takesWhatHasASubjectAndAnObjectForAVerb() {
        DraftTree tree = mended("They/they/PRP/2/nsubj demanded/demand/VBD/0/root that/that/IN/5/mark"
                + " rebels/rebel/NNS/5/nsubj end/end/NN/2/ccomp raids/raid/NNS/5/obj");

        assertThat(tree.tag[5]).isEqualTo("VB");
    }

    @Test
    void takesWhatHasAnArticleAndActsForANoun() {
        DraftTree tree = mended("A/a/DT/2/det missionary/missionary/JJ/4/nsubj:pass was/be/VBD/4/aux:pass"
                + " arrested/arrest/VBN/0/root");

        assertThat(tree.tag[2]).isEqualTo("NN");
    }

    @Test
    void takesTheNameBeforeADayForTheSubject() {
        DraftTree tree = mended("Orland/Orland/NNP/2/compound Friday/Friday/NNP/3/nsubj closed/close/VBD/0/root"
                + " the/the/DT/5/det pass/pass/NN/3/obj");

        assertThat(tree.relation(1)).isEqualTo("nsubj");
        assertThat(tree.head(1)).isEqualTo(3);
        assertThat(tree.relation(2)).isEqualTo("obl:tmod");
    }

    @Test
    void takesTheNounBehindADayForTheObject() {
        DraftTree tree = mended("They/they/PRP/2/nsubj lifted/lift/VBD/0/root Friday/Friday/NNP/2/obl:tmod"
                + " a/a/DT/5/det blockade/blockade/NN/3/dep");

        assertThat(tree.head(5)).isEqualTo(2);
        assertThat(tree.relation(5)).isEqualTo("obj");
    }

    @Test
    void namesTheParticipleRightBehindANoun() {
        DraftTree tree = mended("A/a/DT/2/det teacher/teacher/NN/7/nsubj:pass accused/accuse/VBN/2/dep of/of/IN/5/case"
                + " theft/theft/NN/3/obl was/be/VBD/7/aux:pass freed/free/VBN/0/root");

        assertThat(tree.relation(3)).isEqualTo("acl");
    }

    @Test
    void takesADeedThatIsASubjectForANoun() {
        DraftTree tree = Trees.mended("Fighting/fight/VBG/2/nsubj continued/continue/VBD/0/root in/in/IN/4/case"
                + " Orla/Orla/NNP/2/obl ./././2/punct");

        assertThat(tree.tag[1]).isEqualTo("NN");
        assertThat(tree.lemma[1]).isEqualTo("fighting");
    }

    @Test
    void givesAPlaceWhatStandsBetweenCommasBehindIt() {
        DraftTree tree = Trees.mended("In/in/IN/2/case Orla/Orla/NNP/8/obl/LOCATION ,/,/,/8/punct a/a/DT/5/det"
                + " city/city/NN/8/nsubj ,/,/,/8/punct rebels/rebel/NNS/8/nsubj took/take/VBD/0/root"
                + " prisons/prison/NNS/8/obj ./././8/punct");

        assertThat(Trees.arcs(tree)).contains("appos(Orla, city)", "nsubj(took, rebels)");
    }

    @Test
    void givesAClauseOfTimeItsSubject() {
        DraftTree tree = Trees.mended("Two/two/CD/2/nsubj died/die/VBD/0/root when/when/WRB/2/dep a/a/DT/5/det"
                + " camp/camp/NN/3/dep at/at/IN/7/case Orla/Orla/NNP/5/nmod ,/,/,/7/punct was/be/VBD/10/aux:pass"
                + " bombed/bomb/VBN/7/dep ./././2/punct");

        assertThat(Trees.arcs(tree))
                .contains(
                        "advcl(died, bombed)", "nsubj:pass(bombed, camp)", "advmod(bombed, when)", "nmod(camp, Orla)");
    }

    @Test
    void tellsHowLongAfterAClauseSomethingWas() {
        DraftTree tree = Trees.mended("They/they/PRP/2/nsubj met/meet/VBD/0/root ,/,/,/2/punct two/two/CD/5/nummod"
                + " days/day/NNS/2/nmod after/after/IN/5/case rebels/rebel/NNS/8/nsubj seized/seize/VBD/5/dep"
                + " Orla/Orla/NNP/8/obj ./././2/punct");

        assertThat(Trees.arcs(tree)).contains("advcl(met, seized)", "mark(seized, after)", "obl:npmod(seized, days)");
    }

    @Test
    void leavesAWeekInWhichSomethingWasWhereItIs() {
        DraftTree tree = Trees.mended("They/they/PRP/2/nsubj left/leave/VBD/0/root last/last/JJ/4/amod"
                + " week/week/NN/2/obl:tmod after/after/IN/7/mark rebels/rebel/NNS/7/nsubj seized/seize/VBD/2/advcl"
                + " Orla/Orla/NNP/7/obj ./././2/punct");

        assertThat(Trees.arcs(tree)).contains("obl:tmod(left, week)", "advcl(left, seized)");
    }

    @Test
    void givesADayBeforeAnInfinitiveToTheMainVerb() {
        DraftTree tree = mended("They/they/PRP/2/nsubj signed/sign/VBD/0/root an/a/DT/4/det accord/accord/NN/2/obj"
                + " on/on/IN/8/mark Monday/Monday/NNP/8/nsubj to/to/TO/8/mark end/end/VB/2/advcl"
                + " the/the/DT/10/det war/war/NN/8/obj");

        assertThat(Trees.arcs(tree)).contains("obl(signed, Monday)", "case(Monday, on)");
    }

    @Test
    void hangsAClauseBehindInWhichOnTheThingBeforeTheComma() {
        DraftTree tree = mended("They/they/PRP/2/nsubj recalled/recall/VBD/0/root the/the/DT/4/det rally/rally/NN/2/obj"
                + " two/two/CD/6/nummod weeks/week/NNS/7/obl:npmod ago/ago/RB/2/advmod ,/,/,/2/punct in/in/IN/10/case"
                + " which/which/WDT/12/obl two/two/CD/12/nsubj died/die/VBD/2/ccomp");

        assertThat(Trees.arcs(tree)).contains("acl:relcl(rally, died)");
    }

    @Test
    void takesAClauseOfSomebodyForARelativeOne() {
        DraftTree tree = mended("the/the/DT/2/det patrol/patrol/NN/0/root that/that/IN/6/mark the/the/DT/5/det"
                + " rebels/rebel/NNS/6/nsubj trapped/trap/VBD/2/ccomp");

        assertThat(Trees.arcs(tree)).contains("acl:relcl(patrol, trapped)", "obj(trapped, that)");
    }

    @Test
    void leavesTheContentOfAReport() {
        DraftTree tree = mended("the/the/DT/2/det report/report/NN/0/root that/that/IN/6/mark the/the/DT/5/det"
                + " rebels/rebel/NNS/6/nsubj left/leave/VBD/2/ccomp");

        assertThat(Trees.arcs(tree)).contains("ccomp(report, left)");
    }

    @Test
    void takesAClauseWhoseSubjectStandsForTheNounForARelativeOne() {
        DraftTree tree = mended("the/the/DT/2/det grenade/grenade/NN/0/root that/that/WDT/5/nsubj:pass"
                + " was/be/VBD/5/aux:pass hurled/hurl/VBN/2/ccomp");

        assertThat(Trees.arcs(tree)).contains("acl:relcl(grenade, hurled)");
    }

    @Test
    void givesTheSubjectOfAParticipleToTheVerbBehindIt() {
        DraftTree tree = mended("Nine/nine/CD/2/nummod miners/miner/NNS/3/nsubj slain/slay/VBN/7/dep by/by/IN/5/case"
                + " gunmen/gunman/NNS/3/obl were/be/VBD/7/aux:pass buried/bury/VBN/0/root");

        assertThat(Trees.arcs(tree)).contains("nsubj:pass(buried, miners)", "acl(miners, slain)");
    }

    @Test
    void findsTheFiniteVerbBehindAReducedClause() {
        DraftTree tree = mended("A/a/DT/2/det lorry/lorry/NN/3/nsubj turned/turn/VBD/0/root into/into/IN/6/case"
                + " a/a/DT/6/det bomb/bomb/NN/3/obl went/go/VBD/3/xcomp off/off/RP/7/compound:prt");

        assertThat(Trees.arcs(tree)).contains("root(ROOT, went)", "nsubj(went, lorry)", "acl(lorry, turned)");
    }

    @Test
    void takesWhatIsDeclaredForTheObject() {
        DraftTree tree = mended("They/they/PRP/2/nsubj declared/declare/VBD/0/root a/a/DT/4/det state/state/NN/2/xcomp"
                + " of/of/IN/6/case emergency/emergency/NN/4/nmod");

        assertThat(Trees.arcs(tree)).contains("obj(declared, state)");
    }

    @Test
    void takesTheStateBehindANounForWhatBecameOfIt() {
        DraftTree tree = mended("It/it/PRP/2/nsubj left/leave/VBD/0/root nine/nine/CD/4/nummod inmates/inmate/NNS/2/obj"
                + " dead/dead/JJ/4/amod");

        assertThat(Trees.arcs(tree)).contains("xcomp(left, dead)", "nsubj(dead, inmates)");
    }

    @Test
    void givesTheNounBehindAfterToItsVerb() {
        DraftTree tree = mended("They/they/PRP/2/nsubj accused/accuse/VBD/0/root their/their/PRP$/4/nmod:poss"
                + " neighbour/neighbour/NN/9/nsubj of/of/IN/6/case raids/raid/NNS/2/obl after/after/IN/8/case"
                + " Orla/Orla/NNP/6/nmod fell/fall/VBD/2/ccomp");

        assertThat(Trees.arcs(tree))
                .contains("obj(accused, neighbour)", "nsubj(fell, Orla)", "mark(fell, after)", "advcl(accused, fell)");
    }

    @Test
    void takesAPastTenseWithAnObjectForTheClauseBehindAs() {
        DraftTree tree = mended("Families/family/NNS/2/nsubj fled/flee/VBD/0/root as/as/IN/5/case a/a/DT/5/det"
                + " column/column/NN/2/obl of/of/IN/7/case soldiers/soldier/NNS/5/nmod burned/burn/VBD/5/acl"
                + " homes/home/NNS/8/obj");

        assertThat(Trees.arcs(tree)).contains("advcl(fled, burned)", "nsubj(burned, column)", "mark(burned, as)");
    }

    @Test
    void givesTheGoalBehindAnAdverbToTheVerb() {
        DraftTree tree = mended("Troops/troops/NNS/2/nsubj moved/move/VBD/0/root back/back/RB/2/advmod"
                + " into/into/IN/5/case Orla/Orla/NNP/3/obl");

        assertThat(Trees.arcs(tree)).contains("obl(moved, Orla)");
    }

    @Test
    void givesTheNounBehindAStateToTheVerb() {
        DraftTree tree = mended("Police/police/NNS/2/nsubj shot/shoot/VBD/0/root dead/dead/JJ/2/xcomp a/a/DT/5/det"
                + " man/man/NN/3/dep suspected/suspect/VBN/5/acl of/of/IN/8/case theft/theft/NN/6/obl");

        assertThat(Trees.arcs(tree)).contains("obj(shot, man)");
    }

    @Test
    void givesARelativePronounToTheVerbOfSpeechBehindIt() {
        DraftTree tree = mended("He/he/PRP/2/nsubj left/leave/VBD/0/root Orla/Orla/NNP/2/obj which/which/WDT/8/obj"
                + " said/say/VBD/8/discourse it/it/PRP/8/nsubj had/have/VBD/8/aux taken/take/VBN/3/acl:relcl"
                + " him/he/PRP/8/obj in/in/RP/8/compound:prt");

        assertThat(Trees.arcs(tree)).contains("acl:relcl(Orla, said)", "nsubj(said, which)", "ccomp(said, taken)");
    }
}
