/**
 * Who may ask for what, and what a browser may do with the answer.
 *
 * <p>Takes: requests. Gives: requests that may pass, answers with a strict policy. Must not know: any page.
 */
@NullMarked
package org.dateline.desk.web.security;

import org.jspecify.annotations.NullMarked;
