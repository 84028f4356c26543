package org.mingchuang.duty.message;

/** 邮件出口: the mail server, or none. */
interface MailRoute {

    /** Whether mail can be sent at all. */
    boolean isOpen();

    Answer send(EmailAddress to, Batch batch, Carrier.Handover handover);
}
