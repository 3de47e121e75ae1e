package org.dateline.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.dateline.core.article.BlockType;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.syntax.Sentence;
import org.dateline.core.syntax.Token;
import org.junit.jupiter.api.Test;

/** When events happened, in articles published on Friday, August 13, 2021. */
class EventTimesTest {

    private static final TimeTagger TAGGER = TimeTagger.load();

    private static final String INTERVIEW = "In/IN/3/case an/DT/3/det interview/NN/8/obl in/IN/5/case June/NNP/3/nmod"
            + " ,/,/8/punct he/PRP/8/nsubj said/VBD/0/root/say rebels/NNS/11/nsubj had/VBD/11/aux/have"
            + " fled/VBN/8/ccomp/flee";

    private static EventTime timeOf(ParsedArticle article, String trigger) {
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.form().equals(trigger)) {
                    return TAGGER.eventTimes(article).timeOf(sentence, token);
                }
            }
        }
        throw new AssertionError(trigger + " is in none of " + article.sentences());
    }

    private static String told(BlockType block, String trigger, String... sentences) {
        ParsedArticle article =
                Parsed.published("2021-08-13").block(block, sentences).article();
        return told(timeOf(article, trigger));
    }

    private static String told(EventTime time) {
        return time.value() + " " + time.earliest() + ".." + time.latest() + " "
                + time.basis().label();
    }

    private static String news(String trigger, String... sentences) {
        return told(BlockType.PARAGRAPH, trigger, sentences);
    }

    @Test
    void a01AnAdverbialDatesItsVerb() {
        assertThat(news(
                        "seized",
                        "Rebels/NNS/2/nsubj seized/VBD/0/root it/PRP/2/obj last/JJ/5/amod week/NN/2/obl:tmod"))
                .isEqualTo("2021-W31 2021-08-02..2021-08-08 relative");
    }

    @Test
    void a02AStatedYearIsStated() {
        assertThat(news("seized", "Rebels/NNS/2/nsubj seized/VBD/0/root it/PRP/2/obj in/IN/5/case 2014/CD/2/obl"))
                .isEqualTo("2014 2014-01-01..2014-12-31 stated");
    }

    @Test
    void a03AFrontedDateReachesTheSecondVerb() {
        String sentence = "On/IN/2/case Thursday/NNP/4/obl rebels/NNS/4/nsubj seized/VBD/0/root it/PRP/4/obj"
                + " and/CC/7/cc burned/VBD/4/conj houses/NNS/7/obj";

        assertThat(news("burned", sentence)).isEqualTo("2021-08-12 2021-08-12..2021-08-12 relative");
    }

    @Test
    void a04AModifierOfANounDatesTheNounAndItsRelativeClause() {
        String sentence = "A/DT/3/det July/NNP/3/compound blast/NN/0/root that/WDT/5/nsubj killed/VBD/3/acl:relcl"
                + " nine/CD/5/obj";

        assertThat(news("blast", sentence)).isEqualTo("2021-07 2021-07-01..2021-07-31 relative");
        assertThat(news("killed", sentence)).isEqualTo("2021-07 2021-07-01..2021-07-31 relative");
    }

    @Test
    void a05ThisMonthInThePastEndsAtPublication() {
        assertThat(news(
                        "seized",
                        "Rebels/NNS/2/nsubj seized/VBD/0/root it/PRP/2/obj this/DT/5/det month/NN/2/obl:tmod"))
                .isEqualTo("2021-08 2021-08-01..2021-08-13 relative");
    }

    @Test
    void b01TheDateOfAnInterviewBelongsToTheSaying() {
        assertThat(news("said", INTERVIEW)).isEqualTo("2021-06 2021-06-01..2021-06-30 relative");
    }

    @Test
    void b02WhatADatedStatementReportsHappenedByThen() {
        assertThat(news("fled", INTERVIEW)).isEqualTo("PAST_REF null..2021-06-30 publication");
    }

    @Test
    void b03TheDateOfAnObjectStaysWithIt() {
        String sentence =
                "He/PRP/2/nsubj condemned/VBD/0/root/condemn the/DT/5/det July/NNP/5/compound" + " blast/NN/2/obj";

        assertThat(news("condemned", sentence)).isEqualTo("2021-08-13 2021-08-06..2021-08-13 publication");
        assertThat(news("blast", sentence)).isEqualTo("2021-07 2021-07-01..2021-07-31 relative");
    }

    @Test
    void b04ALightVerbSharesItsDateWithItsNoun() {
        String sentence = "They/PRP/2/nsubj launched/VBD/0/root/launch an/DT/4/det attack/NN/2/obj in/IN/6/case"
                + " June/NNP/2/obl";

        assertThat(news("attack", sentence)).isEqualTo("2021-06 2021-06-01..2021-06-30 relative");
    }

    @Test
    void c01AWhenClauseGivesItsDateToAnUndatedMainClause() {
        String sentence = "When/WRB/3/advmod rebels/NNS/3/nsubj came/VBD/8/advcl last/JJ/5/amod month/NN/3/obl:tmod"
                + " ,/,/8/punct crowds/NNS/8/nsubj rallied/VBD/0/root";

        assertThat(news("rallied", sentence)).isEqualTo("2021-07 2021-07-01..2021-07-31 relative");
    }

    @Test
    void c02WhatFollowsADatedEventIsOpenUntilPublication() {
        String sentence = "They/PRP/2/nsubj fled/VBD/0/root after/IN/5/mark rebels/NNS/5/nsubj came/VBD/2/advcl"
                + " in/IN/8/case late/JJ/8/amod July/NNP/5/obl";

        assertThat(news("fled", sentence)).isEqualTo("2021-07 2021-07-16..2021-08-13 relative");
        assertThat(news("came", sentence)).isEqualTo("2021-07 2021-07-16..2021-07-31 relative");
    }

    @Test
    void c03UntilHasNoFirstDay() {
        String sentence = "Until/IN/3/case last/JJ/3/amod year/NN/5/obl they/PRP/5/nsubj held/VBD/0/root it/PRP/5/obj";

        assertThat(news("held", sentence)).isEqualTo("2020 null..2020-12-31 relative");
    }

    @Test
    void c04FromToIsOneInterval() {
        String sentence = "They/PRP/2/nsubj ruled/VBD/0/root from/IN/4/case 1996/CD/2/obl to/IN/6/case 2001/CD/4/nmod";

        assertThat(news("ruled", sentence)).isEqualTo("1996/2001 1996-01-01..2001-12-31 stated");
    }

    @Test
    void c05ARecordSinceAYearDidNotLastSinceThen() {
        String sentence =
                "It/PRP/5/nsubj was/VBD/5/cop/be the/DT/5/det worst/JJS/5/amod attack/NN/0/root since/IN/7/case"
                        + " 2014/CD/5/nmod";

        assertThat(news("attack", sentence)).isEqualTo("2021-08-13 2021-08-06..2021-08-13 publication");
    }

    @Test
    void c06WhatHasGoneOnSinceAYearReachesPublication() {
        String sentence =
                "They/PRP/3/nsubj have/VBP/3/aux/have held/VBN/0/root it/PRP/3/obj since/IN/6/case" + " 2014/CD/3/obl";

        assertThat(news("held", sentence)).isEqualTo("2014 2014-01-01..2021-08-13 stated");
    }

    @Test
    void d01TheStoryGoesOnAtTheDateOfTheSentenceBefore() {
        String dated = "Rebels/NNS/2/nsubj came/VBD/0/root in/IN/4/case 1994/CD/2/obl";
        String next = "They/PRP/2/nsubj ruled/VBD/0/root";

        assertThat(told(BlockType.EXPLAINER, "ruled", dated, next)).isEqualTo("1994 1994-01-01..1994-12-31 stated");
    }

    @Test
    void d02ADateDoesNotReachTheNextBlock() {
        ParsedArticle article = Parsed.published("2021-08-13")
                .block(BlockType.PARAGRAPH, "Rebels/NNS/2/nsubj came/VBD/0/root in/IN/4/case 1994/CD/2/obl")
                .block(BlockType.PARAGRAPH, "They/PRP/2/nsubj ruled/VBD/0/root")
                .article();

        assertThat(told(timeOf(article, "ruled"))).isEqualTo("2021-08-13 2021-08-06..2021-08-13 publication");
    }

    @Test
    void e01TenseAloneGivesAnHonestInterval() {
        assertThat(news("came", "They/PRP/2/nsubj came/VBD/0/root"))
                .isEqualTo("2021-08-13 2021-08-06..2021-08-13 publication");
        assertThat(news("come", "They/PRP/3/nsubj have/VBP/3/aux come/VBN/0/root"))
                .isEqualTo("2021-08-13 null..2021-08-13 publication");
        assertThat(news("come", "They/PRP/3/nsubj had/VBD/3/aux/have come/VBN/0/root"))
                .isEqualTo("PAST_REF null..2021-08-13 publication");
        assertThat(news("come", "They/PRP/2/nsubj come/VBP/0/root"))
                .isEqualTo("2021-08-13 2021-08-13..2021-08-13 publication");
        assertThat(news("come", "They/PRP/3/nsubj will/MD/3/aux come/VB/0/root"))
                .isEqualTo("FUTURE_REF 2021-08-13..null publication");
        assertThat(news("come", "They/PRP/2/nsubj plan/VBP/0/root/plan to/TO/4/mark come/VB/2/xcomp"))
                .isEqualTo("FUTURE_REF 2021-08-13..null publication");
    }

    @Test
    void e02ACaptionsMonthIsTheLatestBeforePublication() {
        String caption = "Guests/NNS/0/root in/IN/3/case December/NNP/1/nmod";

        assertThat(told(BlockType.CAPTION, "Guests", caption)).isEqualTo("2020-12 2020-12-01..2020-12-31 relative");
    }

    @Test
    void e03AnExplainersPastHasNoFirstDay() {
        assertThat(told(BlockType.EXPLAINER, "came", "They/PRP/2/nsubj came/VBD/0/root"))
                .isEqualTo("PAST_REF null..2021-08-13 publication");
    }

    @Test
    void f01WithoutAPublicationDayRelativeTimesHaveNoBounds() {
        ParsedArticle article = Parsed.unpublished()
                .block(
                        BlockType.PARAGRAPH,
                        "Rebels/NNS/2/nsubj seized/VBD/0/root it/PRP/2/obj last/JJ/5/amod week/NN/2/obl:tmod",
                        "They/PRP/2/nsubj left/VBD/0/root in/IN/4/case June/NNP/2/obl",
                        "They/PRP/2/nsubj came/VBD/0/root in/IN/4/case 2014/CD/2/obl",
                        "They/PRP/3/nsubj will/MD/3/aux fight/VB/0/root")
                .article();

        assertThat(Arrays.asList("seized", "left", "came", "fight").stream()
                        .map(trigger -> told(timeOf(article, trigger))))
                .containsExactly(
                        "PAST_REF null..null relative",
                        "XXXX-06 null..null relative",
                        "2014 2014-01-01..2014-12-31 stated",
                        "FUTURE_REF null..null publication");
    }

    @Test
    void f02AnUnparsedSentenceStillHasATime() {
        assertThat(news("seized", "Rebels seized/VBD it last week"))
                .isEqualTo("2021-08-13 2021-08-06..2021-08-13 publication");
    }

    @Test
    void g01AnUndatedEventDaysAfterAnotherIsNotOfThatDay() {
        String shelled =
                "Rebels/NNS/2/nsubj shelled/VBD/0/root it/PRP/2/obj on/IN/6/case Aug./NNP/6/compound" + " 2/CD/2/obl";
        String took = "After/IN/3/case two/CD/3/nummod days/NNS/7/obl of/IN/5/case shelling/NN/3/nmod they/PRP/7/nsubj"
                + " took/VBD/0/root it/PRP/7/obj";

        assertThat(news("took", shelled, took)).isEqualTo("PAST_REF 2021-08-02..2021-08-13 relative");
    }

    @Test
    void g02WithoutADatedStoryALengthOpensNothing() {
        String took = "After/IN/3/case two/CD/3/nummod days/NNS/7/obl of/IN/5/case shelling/NN/3/nmod they/PRP/7/nsubj"
                + " took/VBD/0/root it/PRP/7/obj";

        assertThat(news("took", took)).isEqualTo("2021-08-13 2021-08-06..2021-08-13 publication");
    }

    @Test
    void g02WhatCameHoursBeforeSomethingIsNotOfTheStorysDay() {
        String seized = "Rebels/NNS/2/nsubj seized/VBD/0/root it/PRP/2/obj on/IN/6/case Aug./NNP/6/compound 2/CD/2/obl";
        String front = "Hours/NNS/7/obl before/IN/4/case the/DT/4/det truce/NN/1/nmod a/DT/6/det bomb/NN/7/nsubj"
                + " exploded/VBD/0/root";
        String aside = "They/PRP/2/nsubj marched/VBD/0/root ,/,/5/punct a/DT/5/det day/NN/2/obl before/IN/8/case"
                + " the/DT/8/det anniversary/NN/5/nmod";

        assertThat(news("exploded", seized, front)).isEqualTo("PAST_REF null..2021-08-13 publication");
        assertThat(news("marched", seized, aside)).isEqualTo("2021-08-02 2021-08-02..2021-08-02 relative");
    }

    @Test
    void g02WhatCameDaysBeforeTheStoryEndsThere() {
        String seized = "Rebels/NNS/2/nsubj seized/VBD/0/root it/PRP/2/obj on/IN/6/case Aug./NNP/6/compound 2/CD/2/obl";
        String came = "The/DT/2/det bombing/NN/3/nsubj came/VBD/0/root two/CD/5/nummod days/NNS/8/obl:tmod"
                + " after/IN/8/mark rebels/NNS/8/nsubj fled/VBD/3/advcl";

        assertThat(news("fled", seized, came)).isEqualTo("PAST_REF null..2021-08-02 publication");
    }

    @Test
    void g03AnEventSinceWhoseBeginningHasGoneOn() {
        String sentence = "Since/IN/4/mark the/DT/3/det fighting/NN/4/nsubj began/VBD/9/advcl/begin in/IN/6/case"
                + " June/NNP/4/obl thousands/NNS/9/nsubj have/VBP/9/aux fled/VBN/0/root";

        assertThat(news("fighting", sentence)).isEqualTo("2021-06 2021-06-01..2021-08-13 relative");
        assertThat(news("began", sentence)).isEqualTo("2021-06 2021-06-01..2021-06-30 relative");
    }

    @Test
    void g04AMonthFollowsTheYearTheStoryIsToldFrom() {
        String rose = "In/IN/2/case 2012/CD/5/obl ,/,/5/punct rebels/NNS/5/nsubj rose/VBD/0/root";
        String fell = "In/IN/2/case March/NNP/5/obl the/DT/4/det town/NN/5/nsubj fell/VBD/0/root";
        String hold = "They/PRP/2/nsubj hold/VBP/0/root it/PRP/2/obj";

        assertThat(news("fell", rose, fell)).isEqualTo("2012-03 2012-03-01..2012-03-31 relative");
        assertThat(news("fell", rose, hold, fell)).isEqualTo("2021-03 2021-03-01..2021-03-31 relative");
    }

    @Test
    void g05WhatTellsWhichIsMeantIsBackground() {
        String truce =
                "They/PRP/2/nsubj broke/VBD/0/root the/DT/4/det truce/NN/2/obj which/WDT/7/obj rebels/NNS/7/nsubj"
                        + " proclaimed/VBD/4/acl:relcl";
        String gunmen = "The/DT/2/det gunmen/NNS/6/nsubj who/WP/4/nsubj stormed/VBD/2/acl:relcl it/PRP/4/obj"
                + " killed/VBD/0/root nine/CD/6/obj";
        String those = "They/PRP/2/nsubj helped/VBD/0/root those/DT/2/obj hurt/VBN/3/acl";

        assertThat(news("proclaimed", truce)).isEqualTo("PAST_REF null..2021-08-13 publication");
        assertThat(news("hurt", those)).isEqualTo("PAST_REF null..2021-08-13 publication");
        assertThat(news("stormed", gunmen)).isEqualTo("2021-08-13 2021-08-06..2021-08-13 publication");
    }

    @Test
    void g06WhatIsRememberedIsBackground() {
        String sentence = "They/PRP/2/nsubj remember/VBP/0/root/remember the/DT/4/det massacre/NN/2/obj";

        assertThat(news("massacre", sentence)).isEqualTo("PAST_REF null..2021-08-13 publication");
    }

    @Test
    void g07WhereTheStoryStandsIsToldInThePast() {
        String attacked = "Rebels/NNS/2/nsubj attacked/VBD/0/root it/PRP/2/obj";
        String said =
                attacked + " ,/,/8/punct and/CC/8/cc the/DT/7/det army/NN/8/nsubj said/VBD/2/conj/say on/IN/10/case"
                        + " Monday/NNP/8/obl";
        String hired = attacked + " ;/:/9/punct in/IN/6/case March/NNP/9/obl 2019/CD/6/nummod soldiers/NNS/9/nsubj"
                + " burned/VBD/2/parataxis it/PRP/9/obj";
        String left = "People/NNS/2/nsubj left/VBD/0/root";
        String they = "They/PRP/2/nsubj left/VBD/0/root";
        String he = "He/PRP/2/nsubj left/VBD/0/root";
        String told = "Troops/NNS/2/nsubj said/VBD/0/root/say so/RB/2/advmod on/IN/5/case Monday/NNP/2/obl";

        assertThat(news("left", said, left)).isEqualTo("2021-08-13 2021-08-06..2021-08-13 publication");
        assertThat(news("left", hired, left)).isEqualTo("2019-03 2019-03-01..2019-03-31 stated");
        assertThat(news("left", told, they)).isEqualTo("2021-08-13 2021-08-06..2021-08-13 publication");
        assertThat(news("left", told, he)).isEqualTo("2021-08-09 2021-08-09..2021-08-09 relative");
    }

    @Test
    void g07AYearThatOnlyTellsWhoSomebodyWasIsNotTheStorys() {
        String left = "People/NNS/2/nsubj left/VBD/0/root";
        String front = "Last/JJ/2/amod year/NN/4/obl:tmod rebels/NNS/4/nsubj seized/VBD/0/root it/PRP/4/obj";
        String back = "Rebels/NNS/2/nsubj seized/VBD/0/root it/PRP/2/obj last/JJ/5/amod year/NN/2/obl:tmod";

        assertThat(news("left", front, left)).isEqualTo("2020 2020-01-01..2020-12-31 relative");
        assertThat(news("left", back, left)).isEqualTo("2021-08-13 2021-08-06..2021-08-13 publication");
    }

    @Test
    void g08WhatIsToComeIsSeenFromWhenItWasSaid() {
        String sentence = "Last/JJ/2/amod month/NN/4/obl:tmod he/PRP/4/nsubj said/VBD/0/root/say raids/NNS/7/nsubj"
                + " would/MD/7/aux continue/VB/4/ccomp in/IN/11/case the/DT/11/det coming/VBG/11/amod"
                + " weeks/NNS/7/obl";

        assertThat(news("continue", sentence)).isEqualTo("PXW 2021-07-01..null relative");
    }

    @Test
    void g09WhatIsOnlyMeantBeginsWithWhatGovernsIt() {
        String sentence =
                "They/PRP/2/nsubj fired/VBD/0/root rockets/NNS/2/obj to/TO/5/mark stop/VB/2/advcl" + " raids/NNS/5/obj";
        ParsedArticle article = Parsed.published("2021-08-13")
                .block(BlockType.PARAGRAPH, sentence)
                .article();
        Sentence parsed = article.sentences().get(0);
        EventTimes times = TAGGER.eventTimes(article);

        assertThat(told(times.timeOfProspect(parsed, parsed.token(5))))
                .isEqualTo("FUTURE_REF 2021-08-06..null publication");
    }

    @Test
    void g09WhatOneIsAtHasBegunAndWhatWouldBeHasNot() {
        String at =
                "They/PRP/4/nsubj are/VBP/4/cop in/IN/4/case town/NN/0/root to/TO/6/mark press/VB/4/acl it/PRP/6/obj";
        String gathered =
                "They/PRP/3/nsubj have/VBP/3/aux gathered/VBN/0/root to/TO/5/mark demand/VB/3/advcl it/PRP/5/obj";
        EventTimes times = TAGGER.eventTimes(Parsed.published("2021-08-13")
                .block(BlockType.PARAGRAPH, at, gathered)
                .article());
        ParsedArticle article = Parsed.published("2021-08-13")
                .block(BlockType.PARAGRAPH, at, gathered)
                .article();
        Sentence first = article.sentences().get(0);
        Sentence second = article.sentences().get(1);

        assertThat(told(times.timeOfProspect(first, first.token(6)))).doesNotStartWith("FUTURE_REF 2021-08-13..null");
        assertThat(told(times.timeOfProspect(second, second.token(5))))
                .isEqualTo("2021-08-13 null..2021-08-13 publication");
        assertThat(told(times.timeOfSupposed(second, second.token(5))))
                .isEqualTo("FUTURE_REF 2021-08-13..null publication");
    }

    @Test
    void g09ARefusalIsOfTheDayItIsTold() {
        String sentence = "He/PRP/2/nsubj said/VBD/0/root/say he/PRP/6/nsubj would/MD/6/aux never/RB/6/advmod"
                + " yield/VB/2/ccomp";
        ParsedArticle article = Parsed.published("2021-08-13")
                .block(BlockType.PARAGRAPH, sentence)
                .article();
        Sentence parsed = article.sentences().get(0);

        assertThat(told(TAGGER.eventTimes(article).timeOf(parsed, parsed.token(6))))
                .isEqualTo("FUTURE_REF 2021-08-13..null publication");
        assertThat(told(TAGGER.eventTimes(article).timeOfIntent(parsed, parsed.token(6))))
                .isEqualTo("2021-08-13 2021-08-06..2021-08-13 publication");
    }

    @Test
    void g11WhatIsToBeDoneIsToCome() {
        assertThat(news("ease", "It/PRP/4/nsubj is/VBZ/4/aux to/TO/4/mark ease/VB/0/root"))
                .isEqualTo("FUTURE_REF 2021-08-13..null publication");
    }

    @Test
    void g12ADateAsSubjectDatesWhatItSaw() {
        String sentence = "Last/JJ/2/amod month/NN/3/nsubj saw/VBD/0/root/see new/JJ/5/amod raids/NNS/3/obj";

        assertThat(news("raids", sentence)).isEqualTo("2021-07 2021-07-01..2021-07-31 relative");
    }

    @Test
    void g13TheNextDayAfterADayAsideIsNotPublications() {
        String truce = "The/DT/2/det truce/NN/10/nsubj which/WDT/5/nsubj:pass was/VBD/5/aux:pass"
                + " signed/VBN/2/acl:relcl on/IN/8/case Aug./NNP/8/compound 1/CD/5/obl ,/,/2/punct"
                + " collapsed/VBD/0/root";
        String next =
                "The/DT/3/det next/JJ/3/amod day/NN/5/obl:tmod rebels/NNS/5/nsubj shelled/VBD/0/root it/PRP/5/obj";

        assertThat(news("shelled", truce, next)).isEqualTo("2021-08-02 2021-08-02..2021-08-02 relative");
    }

    @Test
    void g10AccusedOfIsOfAnyTime() {
        String sentence = "They/PRP/2/nsubj accuse/VBP/0/root/accuse it/PRP/2/obj of/IN/5/mark hiding/VBG/2/advcl"
                + " them/PRP/5/obj";

        assertThat(news("hiding", sentence)).isEqualTo("2021-08-13 null..2021-08-13 publication");
    }

    @Test
    void h01UnderADateInAChronicleThePresentIsOfThatDay() {
        String may = "6/CD/2/nummod May/NNP/0/root ././2/punct";
        String june = "7/CD/2/nummod June/NNP/0/root ././2/punct";
        String raid = "Rebels/NNS/2/nsubj raid/VBP/0/root it/PRP/2/obj";
        ParsedArticle chronicle = Parsed.published("2021-08-13")
                .block(BlockType.PARAGRAPH, may, "They/PRP/2/nsubj meet/VBP/0/root")
                .block(BlockType.PARAGRAPH, june, raid)
                .article();
        ParsedArticle report = Parsed.published("2021-08-13")
                .block(BlockType.PARAGRAPH, june, raid)
                .article();

        assertThat(told(timeOf(chronicle, "raid"))).isEqualTo("2021-06-07 2021-06-07..2021-06-07 relative");
        assertThat(told(timeOf(report, "raid"))).isEqualTo("2021-08-13 2021-08-13..2021-08-13 publication");
    }

    @Test
    void h02ADateBehindANameIsTheVerbs() {
        String sentence = "Judges/NNS/2/nsubj convicted/VBD/0/root a/DT/4/det warlord/NN/2/obj ,/,/6/punct"
                + " Omar/NNP/4/appos ,/,/6/punct in/IN/9/case June/NNP/6/nmod";

        assertThat(news("convicted", sentence)).isEqualTo("2021-06 2021-06-01..2021-06-30 relative");
    }

    @Test
    void h03WhatTheSubjectIsDoingDatesWhatItDoes() {
        String sentence = "Leaders/NNS/5/nsubj meeting/VBG/1/acl on/IN/4/case Friday/NNP/2/obl agreed/VBD/0/root";

        assertThat(news("agreed", sentence)).isEqualTo("2021-08-13 2021-08-13..2021-08-13 relative");
    }

    @Test
    void h04TheFollowingDaysAreThoseOfTheStory() {
        String fell = "It/PRP/2/nsubj fell/VBD/0/root on/IN/5/case Aug./NNP/5/compound 2/CD/2/obl";
        String fled = "In/IN/5/case the/DT/5/det following/VBG/5/amod three/CD/5/nummod days/NNS/7/obl they/PRP/7/nsubj"
                + " fled/VBD/0/root";

        assertThat(news("fled", fell, fled)).isEqualTo("P3D 2021-08-02..2021-08-05 relative");
    }

    @Test
    void h05AStoryOfYearsAgoGoesOnFromItsOwnDays() {
        String stopped = "On/IN/2/case November/NNP/8/obl 23/CD/2/nummod ,/,/2/punct 2009/CD/2/nummod ,/,/8/punct"
                + " gunmen/NNS/8/nsubj stopped/VBD/0/root a/DT/10/det convoy/NN/8/obj";
        String they = "They/PRP/2/nsubj left/VBD/0/root";
        String later = "He/PRP/2/nsubj surrendered/VBD/0/root three/CD/4/nummod days/NNS/5/obl:npmod later/RB/2/advmod";
        String imposed =
                "She/PRP/2/nsubj imposed/VBD/0/root it/PRP/2/obj on/IN/5/case December/NNP/2/obl 4/CD/5/nummod";

        assertThat(news("surrendered", stopped, they, later)).isEqualTo("2009-11-26 2009-11-26..2009-11-26 relative");
        assertThat(news("imposed", stopped, they, imposed)).isEqualTo("2009-12-04 2009-12-04..2009-12-04 relative");
    }

    @Test
    void h06WhatIsToComeByADayComesFromNowOn() {
        String sentence = "They/PRP/4/nsubj are/VBP/4/aux to/TO/4/mark return/VB/0/root before/IN/7/case the/DT/7/det"
                + " end/NN/4/obl of/IN/10/case the/DT/10/det week/NN/7/nmod";

        assertThat(news("return", sentence)).endsWith("2021-08-13..2021-08-15 relative");
    }

    @Test
    void h07WeeksAfterSomethingUnknownIsNoNews() {
        String weeks = "Three/CD/2/nummod weeks/NNS/5/obl:npmod after/IN/5/mark it/PRP/5/nsubj fell/VBD/7/advcl"
                + " they/PRP/7/nsubj came/VBD/0/root";
        String fighting =
                "After/IN/3/case two/CD/3/nummod weeks/NNS/7/obl of/IN/5/case fighting/NN/3/nmod they/PRP/7/nsubj"
                        + " came/VBD/0/root";

        assertThat(news("came", weeks)).isEqualTo("PAST_REF null..2021-08-13 publication");
        assertThat(news("came", fighting)).isEqualTo("2021-08-13 2021-08-06..2021-08-13 publication");
    }

    @Test
    void h08ADateBehindAnObjectIsThatOfTheVerbOrBefore() {
        String sentence = "They/PRP/2/nsubj looted/VBD/0/root the/DT/4/det shop/NN/2/obj in/IN/6/case June/NNP/4/nmod";

        assertThat(news("looted", sentence)).isEqualTo("2021-06 2021-06-01..2021-08-13 relative");
    }

    @Test
    void h09WhatFollowsAMonthWasThenOrLater() {
        String fell = "It/PRP/2/nsubj fell/VBD/0/root in/IN/4/case February/NNP/2/obl";
        String vowed = "He/PRP/2/nsubj vowed/VBD/0/root revenge/NN/2/obj";
        String next = "The/DT/3/det next/JJ/3/amod day/NN/5/obl:tmod they/PRP/5/nsubj came/VBD/0/root";

        assertThat(news("vowed", fell, vowed)).isEqualTo("2021-02 2021-02-01..2021-08-13 relative");
        assertThat(news("came", fell, next)).endsWith("null..2021-08-13 relative");
    }

    @Test
    void h10TheSameDayIsTheOneToldLast() {
        String sunday = "They/PRP/2/nsubj came/VBD/0/root on/IN/4/case Sunday/NNP/2/obl";
        String tuesday = "They/PRP/2/nsubj left/VBD/0/root on/IN/4/case Tuesday/NNP/2/obl";
        String nine = "Nine/CD/2/nsubj died/VBD/0/root";
        String same = "Shells/NNS/2/nsubj fell/VBD/0/root the/DT/5/det same/JJ/5/amod day/NN/2/obl:tmod";

        assertThat(news("fell", sunday, tuesday, nine, same)).isEqualTo("2021-08-10 2021-08-10..2021-08-10 relative");
    }

    @Test
    void h11AMonthInsideItsClauseFollowsTheYearOnlyNearby() {
        String rose = "In/IN/2/case 2012/CD/5/obl ,/,/5/punct rebels/NNS/5/nsubj rose/VBD/0/root";
        String july = "Soldiers/NNS/2/nsubj arrested/VBD/0/root him/PRP/2/obj in/IN/5/case July/NNP/2/obl";
        String january = july.replace("July", "January");

        assertThat(news("arrested", rose, july)).isEqualTo("2021-07 2021-07-01..2021-07-31 relative");
        assertThat(news("arrested", rose, january)).isEqualTo("2012-01 2012-01-01..2012-01-31 relative");
    }

    @Test
    void i01ADayBehindWhatTheSameDidIsOfAllTheyDid() {
        assertThat(news(
                        "captured",
                        "They/PRP/2/nsubj captured/VBD/0/root two/CD/2/obj and/CC/5/cc killed/VBD/2/conj three/CD/5/obj"
                                + " on/IN/8/case Wednesday/NNP/5/obl"))
                .isEqualTo("2021-08-11 2021-08-11..2021-08-11 relative");
        assertThat(news(
                        "captured",
                        "They/PRP/2/nsubj captured/VBD/0/root two/CD/2/obj and/CC/6/cc guards/NNS/6/nsubj killed/VBD/2/conj"
                                + " three/CD/6/obj on/IN/9/case Wednesday/NNP/6/obl"))
                .isEqualTo("2021-08-13 2021-08-06..2021-08-13 publication");
    }

    @Test
    void i02WhatTheDoersDidWasThen() {
        assertThat(news(
                        "shot",
                        "He/PRP/3/nsubj:pass was/VBD/3/aux:pass shot/VBN/0/root by/IN/5/case men/NNS/3/obl who/WP/7/nsubj"
                                + " came/VBD/5/acl:relcl on/IN/9/case Wednesday/NNP/7/obl"))
                .isEqualTo("2021-08-11 2021-08-11..2021-08-11 relative");
    }

    @Test
    void i03WhatSufferersWereAtTellsWhen() {
        assertThat(news(
                        "fired",
                        "They/PRP/2/nsubj fired/VBD/0/root at/IN/4/case people/NNS/2/obl gathered/VBN/4/acl/gather"
                                + " on/IN/7/case Wednesday/NNP/5/obl"))
                .isEqualTo("2021-08-11 2021-08-11..2021-08-11 relative");
        assertThat(news(
                        "fired",
                        "They/PRP/2/nsubj fired/VBD/0/root at/IN/4/case men/NNS/2/obl accused/VBN/4/acl/accuse"
                                + " on/IN/7/case Wednesday/NNP/5/obl"))
                .isEqualTo("2021-08-13 2021-08-06..2021-08-13 publication");
    }

    @Test
    void i04WhatTheySaidTheyHadDoneIsNews() {
        assertThat(
                        news(
                                "raided",
                                "They/PRP/2/nsubj said/VBD/0/root/say they/PRP/5/nsubj had/VBD/5/aux/have raided/VBN/2/ccomp it/PRP/5/obj"))
                .isEqualTo("2021-08-13 2021-08-06..2021-08-13 publication");
        assertThat(news("raided", "They/PRP/3/nsubj had/VBD/3/aux/have raided/VBN/0/root it/PRP/3/obj"))
                .isEqualTo("PAST_REF null..2021-08-13 publication");
    }
}
