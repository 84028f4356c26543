package org.mingchuang.duty.message;

/** 未配置邮件: nothing is planned; what was planned while there was a server waits for the next one, as a failed try. */
final class NoMail implements MailRoute {

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public Answer send(EmailAddress to, Batch batch, Carrier.Handover handover) {
        return new Answer.Refused("系统未配置邮件服务器");
    }
}
