package org.mingchuang.registry.paper;

import java.util.List;

/**
 * 备案表内容: all that stands on a filing form, ready to print. A text that is not known yet is empty and leaves room to
 * write it in.
 *
 * @param act what is filed: 开设, 变更, 临时下线, 关停 or 注销
 * @param unit 填报单位
 * @param number 备案编号
 * @param fields the filed fields in official order; the first names the channel and heads each page
 * @param changes what changed, on the form of a change; else none
 * @param materials names without numbers; may be none
 * @param lateness 逾期说明; empty when in time
 */
public record FilingForm(
        String act,
        String unit,
        String number,
        List<Field> fields,
        List<Change> changes,
        String reason,
        List<String> materials,
        String lateness,
        Opinion sponsor,
        Opinion office,
        Writer writer) {

    public FilingForm {
        fields = List.copyOf(fields);
        changes = List.copyOf(changes);
        materials = List.copyOf(materials);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("a filing form names its channel");
        }
    }

    /** 备案事项. */
    public record Field(String label, String text) {}

    /** 变更事项. */
    public record Change(String label, String before, String after) {}

    /** 意见: text, who signed or checked, and the day. */
    public record Opinion(String text, String signer, String date) {

        public static final Opinion NONE = new Opinion("", "", "");
    }

    /** 填表人. */
    public record Writer(String name, String phone, String date) {}
}
