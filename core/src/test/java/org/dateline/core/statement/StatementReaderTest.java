package org.dateline.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.core.syntax.ParsedArticle;
import org.dateline.core.text.Span;
import org.junit.jupiter.api.Test;

class StatementReaderTest {

    private static final StatementReader READER = StatementReader.load();

    private static final String SAID = "The/DT/2/det army/NN/3/nsubj said/VBD/0/root/say that/IN/6/mark"
            + " it/PRP/6/nsubj left/VBD/3/ccomp/leave ././3/punct";

    private static String content(ParsedArticle article, Statement statement) {
        return statement.content().stream()
                .map(span -> article.article().text().exact(span))
                .collect(Collectors.joining(" ... "));
    }

    private static String mention(ParsedArticle article, Statement statement) {
        return statement
                .findSpeaker()
                .map(speaker -> article.article().text().exact(speaker.mention().span()))
                .orElse("-");
    }

    @Test
    void readsAClauseAfterItsCue() {
        ParsedArticle article = Trees.article(SAID);

        Statement statement = READER.read(article).all().get(0);

        assertThat(content(article, statement)).isEqualTo("that it left");
        assertThat(mention(article, statement)).isEqualTo("The army");
        assertThat(statement.form()).isEqualTo(StatementForm.INDIRECT);
        assertThat(statement.kind()).isEqualTo(CueClass.SAY);
        assertThat(statement.findSpeaker().orElseThrow().kind()).isEqualTo(SpeakerClass.MILITARY);
    }

    @Test
    void takesAnInvertedSubjectForTheSpeakerWhateverTheTreeSays() {
        ParsedArticle article = Trees.article(
                "Rain/NN/2/nsubj fell/VBD/0/root/fall ,/,/2/punct said/VBD/2/parataxis/say"
                        + " *Petra/NNP/6/compound *Lind/NNP/4/obj ,/,/6/punct a/DT/9/det farmer/NN/6/appos ././2/punct");

        Statement statement = READER.read(article).all().get(0);

        assertThat(content(article, statement)).isEqualTo("Rain fell");
        assertThat(mention(article, statement)).isEqualTo("Petra Lind");
        Speaker speaker = statement.findSpeaker().orElseThrow();
        assertThat(speaker.named()).isTrue();
        assertThat(speaker.kind()).isEqualTo(SpeakerClass.RESIDENT);
        assertThat(article.article().text().exact(java.util.Objects.requireNonNull(speaker.role())))
                .isEqualTo("a farmer");
    }

    @Test
    void keepsNegationApartFromTheAct() {
        ParsedArticle article = Trees.article("The/DT/2/det army/NN/5/nsubj has/VBZ/5/aux/have not/RB/5/advmod"
                + " condemned/VBN/0/root/condemn the/DT/7/det raid/NN/5/obj ././5/punct");

        Statement statement = READER.read(article).all().get(0);

        assertThat(statement.kind()).isEqualTo(CueClass.ACCUSE);
        assertThat(statement.polarity()).isEqualTo(CuePolarity.NEGATED);
        assertThat(content(article, statement)).isEqualTo("the raid");
    }

    @Test
    void joinsASplitQuotation() {
        ParsedArticle article = Trees.article(
                "\u201C/``/3/punct We/PRP/3/nsubj won/VBD/6/ccomp/win ,/,/6/punct \u201D/''/6/punct"
                        + " said/VBD/0/root/say *Lind/NNP/6/nsubj ././6/punct",
                "\u201C/``/3/punct They/PRP/3/nsubj left/VBD/0/root/leave ././3/punct \u201D/''/3/punct");

        List<Statement> statements = READER.read(article).all();

        assertThat(statements).hasSize(1);
        assertThat(content(article, statements.get(0)))
                .isEqualTo("\u201C We won , \u201D ... \u201C They left . \u201D");
        assertThat(statements.get(0).form()).isEqualTo(StatementForm.DIRECT);
    }

    @Test
    void goesOnWithTheSpeakerInTheNextParagraphWithoutACue() {
        ParsedArticle article = Trees.article(
                "\u201C/``/3/punct We/PRP/3/nsubj won/VBD/6/ccomp/win ,/,/6/punct \u201D/''/6/punct"
                        + " said/VBD/0/root/say *Lind/NNP/6/nsubj ././6/punct",
                "\u00B6 \u201C/``/3/punct They/PRP/3/nsubj left/VBD/0/root/leave ././3/punct \u201D/''/3/punct");

        List<Statement> statements = READER.read(article).all();

        assertThat(statements).hasSize(2);
        assertThat(statements.get(1).cue()).isNull();
        assertThat(statements.get(1).sentence()).isEqualTo(1);
        assertThat(mention(article, statements.get(1))).isEqualTo("Lind");
    }

    @Test
    void leavesAMarkThatNothingClosesAlone() {
        ParsedArticle article = Trees.article("A/DT/2/det 6/CD/5/nsubj \"/``/5/punct pipe/NN/5/nsubj burst/VBD/0/root"
                + " near/IN/7/case town/NN/5/obl ././5/punct");

        assertThat(READER.read(article).all()).isEmpty();
    }

    @Test
    void standsAPronounForTheLastSpeakerOfItsGender() {
        ParsedArticle article = Trees.article(
                "Mr./NNP/2/compound *Lind/NNP/3/nsubj said/VBD/0/root/say that/IN/6/mark it/PRP/6/nsubj"
                        + " rained/VBD/3/ccomp/rain ././3/punct",
                "Ms./NNP/2/compound *Bak/NNP/3/nsubj left/VBD/0/root/leave ././3/punct",
                "He/PRP/2/nsubj/he said/VBD/0/root/say that/IN/5/mark it/PRP/5/nsubj snowed/VBD/2/ccomp/snow"
                        + " ././2/punct");

        Speaker speaker = READER.read(article).all().get(1).findSpeaker().orElseThrow();

        assertThat(article.article().text().exact(speaker.mention().span())).isEqualTo("He");
        assertThat(article.article().text().exact(speaker.identity().span())).isEqualTo("Mr. Lind");
        assertThat(speaker.named()).isTrue();
    }

    @Test
    void tiesADenialToTheClaimInTheSentenceBefore() {
        ParsedArticle article = Trees.article(
                "Villagers/NNS/2/nsubj/villager say/VBP/0/root that/IN/5/mark it/PRP/5/nsubj burned/VBD/2/ccomp/burn"
                        + " ././2/punct",
                "The/DT/2/det army/NN/3/nsubj denies/VBZ/0/root/deny that/DT/3/obj ././3/punct");

        List<Statement> statements = READER.read(article).all();

        assertThat(statements.get(1).kind()).isEqualTo(CueClass.DENY);
        assertThat(statements.get(1).answers()).isEqualTo(Answer.toStatement(0, Answer.Kind.DENIES));
    }

    @Test
    void doesNotTieADenialOfItsOwnContent() {
        ParsedArticle article = Trees.article(
                "Villagers/NNS/2/nsubj/villager say/VBP/0/root that/IN/5/mark it/PRP/5/nsubj burned/VBD/2/ccomp/burn"
                        + " ././2/punct",
                "The/DT/2/det army/NN/3/nsubj denied/VBD/0/root/deny shelling/VBG/3/xcomp/shell the/DT/6/det"
                        + " hospital/NN/4/obj ././3/punct");

        List<Statement> statements = READER.read(article).all();

        assertThat(content(article, statements.get(1))).isEqualTo("shelling the hospital");
        assertThat(statements.get(1).answers()).isNull();
    }

    @Test
    void nestsAStatementInTheContentThatHoldsIt() {
        ParsedArticle article = Trees.article("The/DT/2/det army/NN/3/nsubj said/VBD/0/root/say that/IN/6/mark"
                + " rebels/NNS/6/nsubj/rebel warned/VBD/3/ccomp/warn that/IN/9/mark dams/NNS/9/nsubj/dam"
                + " break/VBP/6/ccomp ././3/punct");

        Statements statements = READER.read(article);

        assertThat(statements.get(1).parent()).isEqualTo(0);
        Span breaking = article.sentences().get(0).token(9).span();
        assertThat(statements.enclosing(breaking)).containsExactly(statements.get(1), statements.get(0));
        assertThat(statements.findByCue(0, 6)).contains(statements.get(1));
    }

    @Test
    void readsNothingFromASentenceWithoutATree() {
        ParsedArticle article = Trees.article("The/DT/0/root army/NN/0/root said/VBD/0/root/say so/RB/0/root");

        assertThat(READER.read(article).all()).isEmpty();
    }
}
