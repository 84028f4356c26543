package org.mingchuang.proofing.privacy;

import org.mingchuang.proofing.text.NormalText;

/** 姓名: a family name and one or two characters more, as they stand after words that call for a person. */
final class Names {

    private static final String FAMILY = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪"
            + "范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤冉甄牟庞翟殷颜倪温芦季俞章鲁葛伍申尤毕聂焦柴冷阮";

    private Names() {}

    /** The end of the name that begins at {@code start}; {@code start} where none does. */
    static int end(NormalText text, int start) {
        if (FAMILY.indexOf(text.at(start)) < 0) {
            return start;
        }
        int end = start + 1;
        while (end - start < 3 && isHanzi(text.at(end))) {
            end++;
        }
        boolean more = isHanzi(text.at(end)) && end - start == 3;
        return end - start >= 2 && !more ? end : start;
    }

    /** 张*, 欧阳**: the family name stays. */
    static String masked(String name) {
        return name.substring(0, 1) + "*".repeat(Math.max(1, name.length() - 1));
    }

    private static boolean isHanzi(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
