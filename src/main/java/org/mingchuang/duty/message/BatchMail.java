package org.mingchuang.duty.message;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** 批次邮件: says that it is handed over when its content is over and the final dot is still to come. */
final class BatchMail extends MimeMessage {

    private final String identity;
    private final Carrier.Handover handover;
    private boolean handed;
    private boolean claimLost;

    /** @param identity the value of Message-ID, the same at every try */
    BatchMail(jakarta.mail.Session session, String identity, Carrier.Handover handover) {
        super(session);
        this.identity = identity;
        this.handover = handover;
    }

    boolean isHanded() {
        return handed;
    }

    boolean isClaimLost() {
        return claimLost;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", identity);
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        super.writeTo(out, ignored);
        out.flush();
        try {
            handover.reached();
            handed = true;
        } catch (ClaimLost e) {
            claimLost = true;
            // The transport closes the connection without the dot; the server throws the content away.
            throw new IOException(e);
        }
    }
}
