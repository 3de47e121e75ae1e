/**
 * Answers for programs, whatever they are about: which version of one it is, and how a long one is sent.
 *
 * <p>Takes: a request and the record. Gives: entity tags, whole texts. Must not know: any one answer.
 */
@NullMarked
package org.dateline.desk.web.answer;

import org.jspecify.annotations.NullMarked;
