/**
 * Who may use a record through a server: accounts, their API tokens, and the code with which the first admin is made.
 *
 * <p>Takes and gives: names, roles, scopes, and hashes. Must not know: passwords, tokens and codes in clear; what the
 * ledger holds.
 */
@NullMarked
package org.dateline.store.account;

import org.jspecify.annotations.NullMarked;
