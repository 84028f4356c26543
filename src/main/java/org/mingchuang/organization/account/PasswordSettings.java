package org.mingchuang.organization.account;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept. */
@Configuration
@EnableConfigurationProperties(SignInSettings.class)
class PasswordSettings {

    /**
     * Argon2id, 19 MiB and two passes: it needs memory as well as time, so that a stolen table is dear to try on graphics
     * cards, where bcrypt is cheap. The prefix in each hash lets a later algorithm take over sign-in by sign-in.
     */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2id", Map.of("argon2id", new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2)));
    }
}
