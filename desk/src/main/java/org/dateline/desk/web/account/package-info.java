/**
 * Signing in, setting up, and looking after accounts and tokens: the pages of a desk that a team uses.
 *
 * <p>Takes: what is typed into forms. Gives: sessions, accounts, tokens that are shown once. Must not know: what the record
 * tells.
 */
@NullMarked
package org.dateline.desk.web.account;

import org.jspecify.annotations.NullMarked;
