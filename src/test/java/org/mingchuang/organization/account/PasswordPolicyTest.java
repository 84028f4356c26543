package org.mingchuang.organization.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingchuang.kernel.Refusal;

/** S-02, column by column. */
class PasswordPolicyTest {

    private final PasswordPolicy policy = new PasswordPolicy(
            new SignInSettings(8, 3, Duration.ofDays(90), 5, 5, Duration.ofMinutes(15), Duration.ofDays(7)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Aa3!aaa     | PASSWORD_TOO_SHORT
            Aa3!aaaa    |
            aaaaaaaa    | PASSWORD_TOO_SIMPLE
            aaaaaaa3    | PASSWORD_TOO_SIMPLE
            aaaaaa3A    |
            AAAAAA3!    |
            aaaaaa3!    |
            12345678    | PASSWORD_TOO_SIMPLE
            aaaaaaA!    |
            密码密码Aa34 |
            Gongyuqing1 | PASSWORD_CONTAINS_LOGIN
            1-gongYUQING | PASSWORD_CONTAINS_LOGIN
            """)
    void a_password_is_refused_for(String password, @org.jspecify.annotations.Nullable String reason) {
        List<Refusal> refusals = policy.refusals(password, "gongyuqing");

        List<String> keys = refusals.stream()
                .map(refusal -> refusal.key().replace("organization.account.refusal.", ""))
                .toList();
        assertThat(keys).isEqualTo(reason == null ? List.of() : List.of(reason));
    }

    @Test
    void a_password_of_129_characters_is_too_long() {
        assertThat(policy.refusals("Aa3" + "x".repeat(125), "someone")).isEmpty();
        assertThat(policy.refusals("Aa3" + "x".repeat(126), "someone"))
                .extracting(Refusal::key)
                .containsExactly("organization.account.refusal.PASSWORD_TOO_LONG");
    }

    @Test
    void every_generated_password_satisfies_the_policy() {
        var random = new SecureRandom();

        assertThat(IntStream.range(0, 200).mapToObj(i -> TemporaryPassword.next(random)))
                .allMatch(password -> policy.refusals(password, "someone").isEmpty())
                .doesNotHaveDuplicates();
    }
}
