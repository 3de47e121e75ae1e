package org.dateline.desk.web.security;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.store.account.Role;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/** Analysts in the framework's terms. */
final class Signatures {

    private Signatures() {}

    static Authentication of(Analyst analyst) {
        List<GrantedAuthority> roles = Stream.of(Role.values())
                .filter(role -> analyst.role().includes(role))
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
        return new PreAuthenticatedAuthenticationToken(analyst, "", roles);
    }
}
