package org.dateline.desk.web.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dateline.store.RecordStore;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.filter.CompositeFilter;

/**
 * Who may do what, the same way for the desk of one machine, whose user may do everything, and for that of a team: only who
 * asks is found out otherwise.
 */
@Configuration(proxyBeanMethods = false)
public class SecurityConfiguration {

    /** Headers come before all that could refuse a request. */
    @Bean
    FilterRegistrationBean<Filter> outerFilters(Access access) {
        CompositeFilter filters = new CompositeFilter();
        filters.setFilters(
                List.of(new AnswerHeaders(access), new Hosts(access), new OwnPages(), new PublicRequests(access)));
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filters);
        registration.setName("dateline");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    SecurityFilterChain desk(
            HttpSecurity http,
            Analysts analysts,
            Sessions sessions,
            CsrfTokenRepository formTokens,
            RecordStore store) {
        Refusals refusals = new Refusals();
        return http.addFilterBefore(new WhoAsks(analysts, sessions, new ShownTokens(store)), CsrfFilter.class)
                .addFilterBefore(new BodyLimit(analysts), CsrfFilter.class)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access((who, asked) -> new AuthorizationDecision(isAllowed(analysts, asked.getRequest()))))
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                // Sessions are ours; the framework would begin a new one for each request that it finds signed in.
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(kept -> kept.securityContextRepository(new NullSecurityContextRepository()))
                .csrf(csrf -> csrf.csrfTokenRepository(formTokens)
                        .ignoringRequestMatchers(
                                request -> isToken(analysts, request) || Routes.isOfLetters(request.getRequestURI())))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .build();
    }

    private static boolean isAllowed(Analysts analysts, HttpServletRequest request) {
        Need need = Routes.need(request);
        return need == Need.NOTHING
                || analysts.find(request).filter(need::isMetBy).isPresent();
    }

    /**
     * No page can have a browser send a token: what comes with one is no forgery. Nor is what comes to a link of a letter,
     * which nobody knows who has not got it.
     */
    private static boolean isToken(Analysts analysts, HttpServletRequest request) {
        return analysts.find(request)
                .filter(analyst -> analyst.through() == Analyst.Through.TOKEN)
                .isPresent();
    }

    /** In a cookie, so that who has not signed in needs no session; with https one that no other host can set. */
    @Bean
    CsrfTokenRepository formTokens(Access access) {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(access.isSecure() ? "__Host-XSRF-TOKEN" : "XSRF-TOKEN");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(
                cookie -> cookie.secure(access.isSecure()).httpOnly(true).sameSite("Strict"));
        return tokens;
    }

    /** Whoever signs in gets another token for forms. */
    @Bean
    SessionAuthenticationStrategy tokensAnew(CsrfTokenRepository formTokens) {
        return new CsrfAuthenticationStrategy(formTokens);
    }

    /** Accounts are the record's; without this the framework would make one. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException(HttpHeaders.AUTHORIZATION);
        };
    }
}
