package org.dateline.desk.web.account;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.dateline.store.account.Account;

/**
 * An account, as the list shows it.
 *
 * @param row of the list, from 1: names the fields of its forms
 * @param since the day on which it was made, in UTC
 * @param own whether it is that of who looks at it
 */
public record AccountItem(int row, String name, String role, boolean disabled, String since, boolean own) {

    static AccountItem of(int row, Account account, boolean own) {
        return new AccountItem(
                row,
                account.name().value(),
                account.role().label(),
                account.disabled(),
                LocalDate.ofInstant(account.createdAt(), ZoneOffset.UTC).toString(),
                own);
    }
}
