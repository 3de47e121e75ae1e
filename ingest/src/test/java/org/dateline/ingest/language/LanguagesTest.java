package org.dateline.ingest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    private static final Languages LANGUAGES = new Languages();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zabihullah Mujahid denies Haqqani role",
                "Kandahar, Herat, Lashkar Gah, Mazar-i-Sharif",
                "Mullah Abdul Ghani Baradar meets Wang Yi, Tianjin",
                "Taliban seize Kunduz, Sar-e-Pul, Taloqan",
                "Macron, Merkel, Draghi discuss Kabul evacuation",
                "Erdogan, Raisi meet, Ankara",
                "Ashraf Ghani flees; Amrullah Saleh claims Panjshir",
                "Gulbuddin Hekmatyar, Hamid Karzai, Abdullah Abdullah welcome Qatar talks",
                "Bombas explode",
                "The army said on Monday that it had retaken the town.",
            })
    void shortEnglishFullOfNamesStaysEnglish(String text) {
        assertThat(LANGUAGES.detect(text)).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Spanish | Las fuerzas del gobierno dijeron el lunes que habían recuperado la ciudad.",
                "French  | Les forces du gouvernement ont déclaré lundi avoir repris la ville, selon des habitants.",
                "German  | Die Regierungstruppen erklärten am Montag, sie hätten die Stadt nach schweren Kämpfen zurückerobert und die Straße sei wieder offen.",
                "Russian | Правительственные войска заявили в понедельник, что вернули город.",
                "Arabic  | قالت القوات الحكومية يوم الاثنين إنها استعادت المدينة.",
                "Turkish | Hükümet güçleri pazartesi günü şehri geri aldığını ve yolun yeniden açık olduğunu söyledi, ancak bölge sakinleri bunu doğrulamadı.",
                "Portuguese | As forças do governo disseram na segunda-feira que retomaram a cidade dos rebeldes, mas os moradores não confirmaram.",
            })
    void anotherLanguageIsNamed(String name, String text) {
        assertThat(Languages.nameOf(LANGUAGES.detect(text))).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"en, en", "en-GB, en", "ENG, en", "English, en", "spa, es", "Spanish, es", "INDONESIAN, id", "pes, fa"})
    void aLanguageIsFoundByCodeTagOrName(String written, String code) {
        assertThat(Languages.findCode(written)).contains(code);
    }

    @Test
    void whatIsNoLanguageHasNoCode() {
        assertThat(Languages.findCode("front page")).isEmpty();
    }
}
