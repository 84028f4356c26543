package org.mingchuang.duty.message;

import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingchuang.web.Texts;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * SMTP: what the server says after the final dot decides. Before the dot nothing can have been delivered; after it, without an
 * answer, nobody knows.
 */
final class SmtpRoute implements MailRoute {

    private static final Pattern REFUSAL = Pattern.compile("[45]\\d\\d(?:[ -].*)?");

    private final JavaMailSender sender;
    private final MailText text;
    private final Texts texts;

    SmtpRoute(JavaMailSender sender, MailText text, Texts texts) {
        this.sender = sender;
        this.text = text;
        this.texts = texts;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Answer send(EmailAddress to, Batch batch, Carrier.Handover handover) {
        BatchMail mail = text.mail(to, batch, handover);
        try {
            sender.send(mail);
            return new Answer.Taken();
        } catch (MailException e) {
            if (mail.isClaimLost()) {
                throw new ClaimLost();
            }
            return answer(mail, e, to);
        }
    }

    private Answer answer(BatchMail mail, MailException failure, EmailAddress to) {
        Optional<String> said =
                chain(failure).flatMap(each -> said(each).stream()).findFirst();
        if (said.isPresent()) {
            return new Answer.Refused(to.hiddenIn(said.get()));
        }
        return mail.isHanded()
                ? new Answer.Unknown(texts.of("duty.message.error.NO_ANSWER"))
                : new Answer.Refused(texts.of("duty.message.error.NO_CONNECTION"));
    }

    /** The server's own word of refusal, if it gave one; the mail library repeats it as it came. */
    private static Optional<String> said(Throwable failure) {
        return Optional.ofNullable(failure instanceof MessagingException ? failure.getMessage() : null)
                .flatMap(message -> message.lines().findFirst())
                .map(String::strip)
                .filter(line -> REFUSAL.matcher(line).matches());
    }

    private static Stream<Throwable> chain(MailException failure) {
        Stream<Throwable> roots = failure instanceof MailSendException several
                ? Stream.of(several.getMessageExceptions())
                : Stream.of(failure);
        return roots.flatMap(root -> Stream.iterate(root, each -> each != null, SmtpRoute::next));
    }

    private static @Nullable Throwable next(Throwable failure) {
        Exception linked = failure instanceof MessagingException messaging ? messaging.getNextException() : null;
        return linked == null ? failure.getCause() : linked;
    }
}
