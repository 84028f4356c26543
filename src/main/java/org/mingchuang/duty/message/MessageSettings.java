package org.mingchuang.duty.message;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 送达设置 {@code mingchuang.duty.*}.
 *
 * @param quiet hours of the day in which nothing is sent, empty for none; our own choice, no rule gives a figure
 * @param mailFrom sender of all mails; empty, like a missing {@code spring.mail.host}, means that no mail is sent
 * @param officeAddress what the addresses in a mail or a post begin with
 * @param lease a node that has had a batch in hand for longer has died; longer than all time-outs of one sending together
 * @param sweep how often is looked for what is due
 */
@ConfigurationProperties("mingchuang.duty")
record MessageSettings(
        @DefaultValue("20:00-08:00") String quiet,
        @DefaultValue("") String mailFrom,
        @DefaultValue("") String officeAddress,
        @DefaultValue("2m") Duration lease,
        @DefaultValue("15s") Duration sweep) {

    QuietHours quietHours() {
        return QuietHours.parse(quiet);
    }

    /** A page of the office, as it is opened from elsewhere. */
    String link(String address) {
        return officeAddress.replaceFirst("/+$", "") + address;
    }
}
