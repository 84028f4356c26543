package org.mingchuang.duty.message;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** 群消息正文: one batch as one text, as long as the narrowest of the messengers takes it (WeCom: 2048 bytes). */
record GroupText(String text) {

    private static final int MOST_BYTES = 1_900;
    private static final int LONGEST_TEXT = 200;

    static GroupText of(Batch batch, MessageSettings settings) {
        var text = new StringBuilder();
        List<Batch.Item> items = batch.items();
        for (int index = 0; index < items.size(); index++) {
            String next = paragraph(items.get(index), settings);
            if (bytes(text) + bytes(next) > MOST_BYTES) {
                text.append("另有 ").append(items.size() - index).append(" 条，请登录后台查看：");
                text.append(settings.link(MessagePages.LIST));
                break;
            }
            text.append(next);
        }
        return new GroupText(text.toString().strip());
    }

    /** Without line breaks and other control characters, as a heading needs it. */
    static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    private static String paragraph(Batch.Item item, MessageSettings settings) {
        String urgent = item.urgent() ? "【紧急】" : "";
        String text = item.text().isBlank() ? "" : "\n" + brief(item.text().strip());
        return urgent + oneLine(item.title()) + text + "\n" + settings.link(item.address()) + "\n\n";
    }

    private static String brief(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }

    private static int bytes(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
