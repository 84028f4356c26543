package org.mingchuang.duty.message;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import java.util.stream.Collectors;
import org.mingchuang.web.Texts;

/** 邮件正文: one batch as a plain text, which every mail program shows alike. */
final class MailText {

    private final MessageSettings settings;
    private final Texts texts;
    private final Clock clock;

    MailText(MessageSettings settings, Texts texts, Clock clock) {
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
    }

    BatchMail mail(EmailAddress to, Batch batch, Carrier.Handover handover) {
        try {
            var mail = new BatchMail(Session.getInstance(new Properties()), identity(batch), handover);
            mail.setFrom(new InternetAddress(
                    settings.mailFrom(), texts.of("duty.message.mail.SENDER"), StandardCharsets.UTF_8.name()));
            mail.setRecipient(RecipientType.TO, new InternetAddress(to.text(), true));
            mail.setSubject(subject(batch), StandardCharsets.UTF_8.name());
            mail.setText(body(batch), StandardCharsets.UTF_8.name());
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setSentDate(Date.from(clock.instant()));
            mail.saveChanges();
            return mail;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("a mail can't be written: check mingchuang.duty.mail-from", e);
        }
    }

    private String identity(Batch batch) {
        String domain = settings.mailFrom().replaceFirst("^.*@", "");
        return "<duty-" + batch.id() + "@" + domain + ">";
    }

    private String subject(Batch batch) {
        boolean urgent = batch.items().stream().anyMatch(Batch.Item::urgent);
        return (urgent ? texts.of("duty.message.mail.URGENT") : "") + GroupText.oneLine(batch.title());
    }

    private String body(Batch batch) {
        return batch.items().stream().map(this::paragraph).collect(Collectors.joining("\n\n"))
                + "\n\n-- \n"
                + texts.of("duty.message.mail.FOOTER", settings.link(MessagePages.SETTINGS)) + "\n";
    }

    private String paragraph(Batch.Item item) {
        String text = item.text().isBlank() ? "" : "\n" + item.text().strip();
        return GroupText.oneLine(item.title()) + text + "\n" + settings.link(item.address());
    }
}
