package org.dateline.store.account;

/**
 * An account with what the password must match of somebody who says that it is his.
 *
 * @param account is not disabled
 */
public record SignIn(Account account, PasswordHash password) {}
