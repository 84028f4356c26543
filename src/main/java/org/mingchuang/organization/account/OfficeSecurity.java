package org.mingchuang.organization.account;

import jakarta.servlet.http.HttpServletResponse;
import org.mingchuang.web.LostSession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Sign-in, sessions and headers of {@code /office/**}; the public addresses know nothing of it. */
@Configuration
class OfficeSecurity {

    /** Style sheets and scripts: for everybody, without a session. */
    @Bean
    @Order(1)
    SecurityFilterChain officeAssets(HttpSecurity http) {
        return http.securityMatcher("/office/assets/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .build();
    }

    /** Every request signs in anew against nothing but the session; what was asked for before goes along in the address. */
    @Bean
    @Order(2)
    SecurityFilterChain office(
            HttpSecurity http, SignInForm form, AccountGate gate, SignInEntrance entrance, LostSession lostSession) {
        return http.securityMatcher("/office", "/office/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                SignInEntrance.ADDRESS,
                                SignInEntrance.ADDRESS + "/*",
                                "/office/set-up/*",
                                "/office/preview/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(login -> login.loginPage(SignInEntrance.ADDRESS)
                        .usernameParameter("login")
                        .successHandler(entrance)
                        .failureHandler(form))
                .logout(logout -> logout.logoutRequestMatcher(
                                PathPatternRequestMatcher.pathPattern(HttpMethod.POST, "/office/sign-out"))
                        .addLogoutHandler(form)
                        .deleteCookies()
                        .logoutSuccessUrl(SignInEntrance.ADDRESS + "?out"))
                .exceptionHandling(
                        faults -> faults.authenticationEntryPoint(entrance).accessDeniedHandler(refused(lostSession)))
                .csrf(csrf -> csrf.csrfTokenRepository(new LastingCsrfTokens()))
                .requestCache(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::sameOrigin)
                        // The site may stand below a parent's domain, whose other hosts are not ours to bind.
                        .httpStrictTransportSecurity(hsts -> hsts.includeSubDomains(false)))
                .addFilterBefore(gate, AuthorizationFilter.class)
                .build();
    }

    private static AccessDeniedHandler refused(LostSession lostSession) {
        return (request, response, denied) -> {
            if (denied instanceof CsrfException) {
                lostSession.formExpired(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        };
    }
}
