package org.mingchuang.duty.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferenceTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest
    @CsvSource({
        "AT_ONCE, false, 2026-03-10T10:30, 2026-03-10T10:30",
        "DAILY, false, 2026-03-10T08:59, 2026-03-10T09:00",
        "DAILY, false, 2026-03-10T09:00, 2026-03-10T09:00",
        "DAILY, false, 2026-03-10T09:01, 2026-03-11T09:00",
        "DAILY, false, 2026-12-31T18:00, 2027-01-01T09:00",
        "DAILY, true, 2026-03-10T10:30, 2026-03-10T10:30",
    })
    void a_daily_mail_is_due_at_its_hour_and_what_is_urgent_at_once(
            MailMode mode, boolean urgent, LocalDateTime told, LocalDateTime due) {
        var preference = new Preference(new EmailAddress("a@example.cn"), mode, 9, 1);

        assertThat(preference.mailAt(told.atZone(ZONE).toInstant(), urgent, ZONE))
                .isEqualTo(due.atZone(ZONE).toInstant());
    }

    @Test
    void whoever_has_set_nothing_gets_no_mail() {
        assertThat(Preference.unset().wantsMail()).isFalse();
        assertThat(new Preference(EmailAddress.none(), MailMode.AT_ONCE, 9, 1).wantsMail())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "x@",
                "@example.cn",
                "x@example",
                "a b@example.cn",
                "a@example.cn,b@example.cn",
                "a@example.cn\nBcc: b@example.cn",
                "\"x y\"@example.cn",
                "张@example.cn",
                "a..b@example.cn"
            })
    void an_address_that_is_none_or_several_is_not_taken(String text) {
        assertThat(new EmailAddress(text).isWellFormed()).isFalse();
    }

    @Test
    void an_address_is_masked_wherever_it_might_be_printed() {
        var address = new EmailAddress(" wang.li@example.gov.cn ");

        assertThat(address.isWellFormed()).isTrue();
        assertThat(address).hasToString("w***@example.gov.cn");
        assertThat(address.hiddenIn("550 <Wang.Li@example.gov.cn>: no such user"))
                .isEqualTo("550 <w***@example.gov.cn>: no such user");
    }
}
