package org.mingchuang.organization.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.mingchuang.kernel.PersonId;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks at the account at each request: a closed one is signed out at once, an overdue password is changed first. */
@Component
class AccountGate extends OncePerRequestFilter {

    private static final String PASSWORD_PAGE = "/office/account/password";

    private final AccountStore accounts;
    private final SignInSettings settings;
    private final Clock clock;

    AccountGate(AccountStore accounts, SignInSettings settings, Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || signedIn instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Account> account =
                accounts.find(new PersonId(Long.parseLong(signedIn.getName()))).filter(Account::isOpen);
        if (account.isEmpty()) {
            new SecurityContextLogoutHandler().logout(request, response, signedIn);
            response.sendRedirect(request.getContextPath() + SignInEntrance.ADDRESS + "?closed");
        } else if (mustChangeFirst(account.get(), request)) {
            response.sendRedirect(request.getContextPath() + PASSWORD_PAGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean mustChangeFirst(Account account, HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return !path.equals(PASSWORD_PAGE) && account.mustChangePassword(clock.instant(), settings.maximumAge());
    }

    /** It stands in the security chain of the office only. */
    @Configuration
    static class NotForOtherAddresses {

        @Bean
        FilterRegistrationBean<AccountGate> accountGateRegistration(AccountGate gate) {
            var registration = new FilterRegistrationBean<>(gate);
            registration.setEnabled(false);
            return registration;
        }
    }
}
