/**
 * What is read: files are listed by the driver, and taken apart into captures by tasks.
 *
 * <p>Takes: paths. Gives: rows of captures, and of what could not be read. Must not know: how they are coded.
 */
@NullMarked
package org.dateline.archive.input;

import org.jspecify.annotations.NullMarked;
