package org.mingchuang.organization.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.organization.People;
import org.mingchuang.web.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Joins Spring Security's form sign-in to {@link SignInDesk}. The session's name of a person is the person's number. Being the
 * only provider bean it is found by itself; naming it in the chain as well would ask it twice and count a failure twice.
 */
@Component
class SignInForm implements AuthenticationProvider, AuthenticationFailureHandler, LogoutHandler {

    /** Request attribute with the text that says why sign-in failed. */
    static final String FAILURE = "organization.signInFailure";

    private final SignInDesk desk;
    private final People people;
    private final Texts texts;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    SignInForm(
            SignInDesk desk,
            People people,
            Texts texts,
            Clock clock,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public Authentication authenticate(Authentication claimed) {
        String address = claimed.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
        return desk.signIn(new LoginName(claimed.getName()), String.valueOf(claimed.getCredentials()), address)
                .fold(person -> proven(person, claimed), this::refused);
    }

    private static Authentication proven(PersonId person, Authentication claimed) {
        var token = UsernamePasswordAuthenticationToken.authenticated(Long.toString(person.value()), null, List.of());
        token.setDetails(claimed.getDetails());
        return token;
    }

    private Authentication refused(List<Refusal> reasons) {
        throw new BadCredentialsException(texts.of(reasons));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        request.setAttribute(FAILURE, why.getMessage());
        request.getRequestDispatcher(SignInEntrance.ADDRESS + "/refused").forward(request, response);
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
        if (signedIn == null) {
            return;
        }
        Actor who = people.actor(new PersonId(Long.parseLong(signedIn.getName())), clock.instant());
        var by = new Actor(who.id(), who.name(), who.unit(), who.grants(), request.getRemoteAddr());
        transaction.executeWithoutResult(status -> events.publishEvent(
                new AccountChanged(AccountAct.SIGNED_OUT, Account.subject(who.id()), by, Map.of())));
    }
}
