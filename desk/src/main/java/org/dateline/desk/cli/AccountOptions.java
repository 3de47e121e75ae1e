package org.dateline.desk.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.ingest.fault.InputFault;
import org.dateline.store.RecordStore;
import org.dateline.store.account.Account;
import org.dateline.store.account.AccountName;
import org.dateline.store.account.Role;
import org.dateline.store.account.Scope;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What is said of accounts on command lines. */
final class AccountOptions {

    private AccountOptions() {}

    /** Roles as they are typed. */
    static final class RoleName implements ITypeConverter<Role> {
        @Override
        public Role convert(String value) {
            return AccountOptions.of(Role.values(), value);
        }
    }

    /** Scopes as they are typed. */
    static final class ScopeName implements ITypeConverter<Scope> {
        @Override
        public Scope convert(String value) {
            return AccountOptions.of(Scope.values(), value);
        }
    }

    private static <E extends Enum<E>> E of(E[] choices, String value) {
        return Arrays.stream(choices)
                .filter(choice -> choice.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("it is "
                        + Arrays.stream(choices)
                                .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(" or "))
                        + ", not '" + value + "'"));
    }

    /** @throws InputFault if it is no name of an account */
    static AccountName name(String written) {
        try {
            return new AccountName(written);
        } catch (IllegalArgumentException e) {
            throw new InputFault(written, String.valueOf(e.getMessage()));
        }
    }

    /** @throws InputFault if there is none of that name */
    static Account account(RecordStore store, String name) {
        return store.accounts()
                .findAccount(name)
                .orElseThrow(() -> new InputFault(name, "no account is called that; see: dateline user list"));
    }

    /** A role with its article. */
    static String inWords(Role role) {
        return (role == Role.VIEWER ? "a " : "an ") + role.label();
    }
}
