package org.mingchuang.duty.message;

import java.time.Clock;
import org.mingchuang.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Mail goes out when {@code spring.mail.host} names a server and {@code mingchuang.duty.mail-from} a sender. */
@Configuration
class MailSettings {

    @Bean
    MailRoute mailRoute(ObjectProvider<JavaMailSender> sender, MessageSettings settings, Texts texts, Clock clock) {
        JavaMailSender server = sender.getIfAvailable();
        return server == null || settings.mailFrom().isBlank()
                ? new NoMail()
                : new SmtpRoute(server, new MailText(settings, texts, clock), texts);
    }
}
