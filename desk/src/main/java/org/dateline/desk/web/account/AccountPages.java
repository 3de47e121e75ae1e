package org.dateline.desk.web.account;

import java.security.SecureRandom;
import java.time.Clock;
import org.dateline.desk.account.PasswordHasher;
import org.dateline.desk.account.PasswordRules;
import org.dateline.desk.account.TokenMint;
import org.dateline.desk.web.security.Analysts;
import org.dateline.desk.web.security.Sessions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the pages that only the desk of a team has. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(AccountPages.SERVER)
@Import({
    SignInController.class,
    SetupController.class,
    OwnAccountController.class,
    AccountsController.class,
    Forms.class,
    Passwords.class
})
public class AccountPages {

    /** The property that tells whether people sign in. */
    public static final String SERVER = "dateline.server";

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }

    @Bean
    PasswordHasher hasher(SecureRandom random) {
        return new PasswordHasher(random);
    }

    @Bean
    PasswordRules rules() {
        return PasswordRules.load();
    }

    @Bean
    OwnAccountController.Tools tools(Analysts analysts, Sessions sessions, SecureRandom random, Clock clock) {
        return new OwnAccountController.Tools(analysts, sessions, new TokenMint(random), clock);
    }
}
