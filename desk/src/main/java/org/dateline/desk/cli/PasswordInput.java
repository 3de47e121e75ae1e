package org.dateline.desk.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.dateline.desk.account.Password;
import org.dateline.desk.account.PasswordRules;
import org.dateline.ingest.fault.InputFault;
import org.dateline.store.account.AccountName;

/**
 * Takes a new password: from the terminal, unseen and twice; or, where there is none, the first line of stdin. Never from an
 * argument, which every program on the machine can read and the shell remembers.
 */
final class PasswordInput {

    private static final String INPUT = "password";
    /** More than the longest password takes. */
    private static final int MOST_BYTES = 4096;

    private PasswordInput() {}

    /**
     * Asks for a password for an account.
     *
     * @throws InputFault if there is none, or it is not to be taken
     */
    static Password read(Console console, AccountName name) {
        UnseenInput unseen = console.unseen();
        Password password = unseen == null ? firstLine(console) : ask(unseen, "Password for " + name + ": ");
        PasswordRules.load().findFault(password, name).ifPresent(reason -> {
            throw new InputFault(INPUT, reason);
        });
        if (unseen != null && !ask(unseen, "The same again: ").equals(password)) {
            throw new InputFault(INPUT, "the two are not the same");
        }
        return password;
    }

    private static Password ask(UnseenInput unseen, String prompt) {
        char[] typed = unseen.ask(prompt);
        if (typed == null) {
            throw new InputFault(INPUT, "none was typed");
        }
        try {
            return Password.of(CharBuffer.wrap(typed));
        } finally {
            Arrays.fill(typed, ' ');
        }
    }

    private static Password firstLine(Console console) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try {
            int next = console.in().read();
            if (next < 0) {
                throw new InputFault(INPUT, "none was given: type it, or give it as the first line of stdin");
            }
            while (next >= 0 && next != '\n') {
                if (line.size() == MOST_BYTES) {
                    throw new InputFault(INPUT, "it has more than " + PasswordRules.MOST + " characters");
                }
                line.write(next);
                next = console.in().read();
            }
            String given = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
            return Password.of(given.endsWith("\r") ? given.substring(0, given.length() - 1) : given);
        } catch (CharacterCodingException e) {
            throw new InputFault(INPUT, "it is no text in UTF-8");
        } catch (IOException e) {
            throw InputFault.unreadable("stdin", e);
        }
    }
}
