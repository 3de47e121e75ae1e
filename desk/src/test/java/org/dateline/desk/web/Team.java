package org.dateline.desk.web;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.dateline.desk.SmallRecord;
import org.dateline.desk.account.Password;
import org.dateline.desk.account.PasswordHasher;
import org.dateline.desk.account.Secret;
import org.dateline.desk.account.TokenMint;
import org.dateline.desk.web.security.Access;
import org.dateline.store.account.AccountName;
import org.dateline.store.account.Role;
import org.dateline.store.account.Scope;

/** The desk of three people: ana the admin, ben the editor, vic the viewer. */
final class Team {

    static final Map<String, String> PASSWORDS = Map.of(
            "ana", "the heron waits by night",
            "ben", "nine men at the ford",
            "vic", "a green door in March");

    static final Access OPEN = Access.server(URI.create("http://localhost"), false);
    static final Access SECURE = Access.server(URI.create("https://desk.example"), true);

    private static final SecureRandom RANDOM = new SecureRandom();

    private Team() {}

    static RunningDesk at(Path folder, Access access, Clock clock) {
        return at(folder, access, clock, Outside.USUAL);
    }

    static RunningDesk at(Path folder, Access access, Clock clock, Outside outside) {
        DeskSettings settings = new DeskSettings(InetAddress.getLoopbackAddress(), 0, access, clock).with(outside);
        RunningDesk desk = RunningDesk.of(Path.of(SmallRecord.in(folder)), settings);
        PasswordHasher hasher = new PasswordHasher(RANDOM);
        Map.of("ana", Role.ADMIN, "ben", Role.EDITOR, "vic", Role.VIEWER)
                .forEach((name, role) -> desk.store()
                        .accounts()
                        .add(new AccountName(name), role, hasher.hash(Password.of(PASSWORDS.get(name)))));
        return desk;
    }

    static Visitor visitor(RunningDesk desk, String name) {
        return Visitor.signedIn(desk, name, PASSWORDS.get(name));
    }

    static String token(RunningDesk desk, String name, Scope scope) {
        Secret secret = new TokenMint(RANDOM).mint();
        desk.store().apiTokens().add(name, "for a test", scope, secret.hash(), null);
        return secret.reveal();
    }
}
