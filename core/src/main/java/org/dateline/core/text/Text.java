package org.dateline.core.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An immutable text addressed by Unicode code points.
 *
 * <p>Java strings count UTF-16 units; records count code points, so that a reader in any language
 * finds the same words. Texts without astral characters pay nothing for the difference. Lone
 * surrogates count as one code point each. Thread-safe.
 */
public final class Text {

    private final String value;

    /** UTF-16 index of each code point and of the end; null while the two counts are the same. */
    private final int @Nullable [] unitOfCodePoint;

    private Text(String value) {
        this.value = value;
        this.unitOfCodePoint = isBmp(value) ? null : index(value);
    }

    public static Text of(String value) {
        return new Text(value);
    }

    private static boolean isBmp(String value) {
        return value.codePointCount(0, value.length()) == value.length();
    }

    private static int[] index(String value) {
        int[] units = new int[value.codePointCount(0, value.length()) + 1];
        int unit = 0;
        for (int i = 0; i < units.length - 1; i++) {
            units[i] = unit;
            unit += Character.charCount(value.codePointAt(unit));
        }
        units[units.length - 1] = value.length();
        return units;
    }

    /** The length in code points. */
    public int length() {
        return unitOfCodePoint == null ? value.length() : unitOfCodePoint.length - 1;
    }

    public Span span() {
        return new Span(0, length());
    }

    /**
     * The exact words of a span.
     *
     * @throws IndexOutOfBoundsException if the span ends after the text
     */
    public String exact(Span span) {
        return value.substring(toUnit(span.start()), toUnit(span.end()));
    }

    /** The UTF-16 index of a code point; the text's length gives the string's length. */
    public int toUnit(int codePoint) {
        if (unitOfCodePoint == null) {
            return codePoint;
        }
        return unitOfCodePoint[codePoint];
    }

    /** The code point that holds a UTF-16 index; the string's length gives the text's length. */
    public int toCodePoint(int unit) {
        if (unitOfCodePoint == null) {
            return unit;
        }
        int found = Arrays.binarySearch(unitOfCodePoint, unit);
        return found >= 0 ? found : -found - 2;
    }

    /** The code-point span of a half-open UTF-16 range. */
    public Span spanOfUnits(int startUnit, int endUnit) {
        return new Span(toCodePoint(startUnit), toCodePoint(endUnit));
    }

    /** The text as a Java string. */
    @Override
    public String toString() {
        return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && value.equals(text.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }
}
