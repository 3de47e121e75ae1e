package org.dateline.desk.rows;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a spreadsheet, and a property of a map's feature.
 *
 * @param name as it stands in the header
 * @param value a string, or a number; null for an empty cell
 */
record Column<C>(String name, Function<C, @Nullable Object> value) {}
