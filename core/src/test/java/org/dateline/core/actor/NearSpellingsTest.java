package org.dateline.core.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearSpellingsTest {

    private final NearSpellings<String> countries = countries();

    private static NearSpellings<String> countries() {
        NearSpellings<String> spellings = new NearSpellings<>(7);
        spellings.add("ruritania", "Ruritania");
        spellings.add("ruritanian", "Ruritania");
        spellings.add("arland", "Arland");
        return spellings;
    }

    @ParameterizedTest
    @ValueSource(strings = {"uritania", "xuritania", "ruritaniax", "rurtania", "ruritamia", "ruritani"})
    void findsAWordWithOneLetterWrongAtItsStartItsEndOrBetween(String misspelt) {
        assertThat(countries.near(misspelt)).containsExactly("Ruritania");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rurtamia", "lusitania", "arlond"})
    void findsNoneWithTwoLettersWrongOrTooShort(String other) {
        assertThat(countries.near(other)).isEmpty();
    }

    @Test
    void keepsTheFirstMeaningOfAWord() {
        countries.add("ruritania", "Other");

        assertThat(countries.near("ruritamia")).containsExactly("Ruritania");
    }

    @Test
    void takesNoLengthAtWhichTheEndsOverlap() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NearSpellings<>(6));
    }
}
