package org.mingchuang.registry.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * 报区政府备案函: all that stands on the letter, ready to print.
 *
 * @param mark 发文机关标志, such as 重庆市黔江区住房和城乡建设委员会文件
 * @param number 发文字号 with the year in 〔〕; empty leaves room to write it in
 * @param issuer 签发人; with a name the number moves to the left, as on papers to a superior; else empty
 * @param title a line break in it is kept, else it is broken by meaning
 * @param recipient 主送机关, without colon
 * @param body one text each paragraph; a heading such as 一、… or （一）… without full stop gets its font
 * @param attachments names without numbers; may be none
 * @param sealed whether it will be sealed, which sets the date further in
 * @param note 附注 without brackets, such as 联系人：张某；联系电话：023-79220000; else empty
 */
public record CoveringLetter(
        String mark,
        String number,
        String issuer,
        String title,
        String recipient,
        List<String> body,
        List<String> attachments,
        String signature,
        LocalDate signedOn,
        boolean sealed,
        String note,
        Imprint imprint) {

    public CoveringLetter {
        body = List.copyOf(body);
        attachments = List.copyOf(attachments);
    }

    /** 版记: who else gets it (may be none), who printed it and when. */
    public record Imprint(List<String> copies, String printedBy, LocalDate printedOn) {

        public Imprint {
            copies = List.copyOf(copies);
        }
    }
}
