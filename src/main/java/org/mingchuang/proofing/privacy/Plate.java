package org.mingchuang.proofing.privacy;

import org.mingchuang.proofing.text.NormalText;

/** 机动车号牌: the province's sign, a letter, five or six letters and digits, two digits at least. */
final class Plate {

    private static final String PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";

    private Plate() {}

    /** The end of the plate that begins at {@code start}, or {@code start} when there is none. */
    static int end(NormalText text, int start) {
        if (PROVINCES.indexOf(text.at(start)) < 0 || !isLetter(text.at(start + 1))) {
            return start;
        }
        int i = start + 2;
        if ("·•. -".indexOf(text.at(i)) >= 0) {
            i++;
        }
        int from = i;
        int digits = 0;
        while (NumberRun.isAlphanumeric(text.at(i)) && text.at(i) != 'i' && text.at(i) != 'o') {
            digits += NumberRun.isDigit(text.at(i)) ? 1 : 0;
            i++;
        }
        return (i - from == 5 || i - from == 6) && digits >= 2 ? i : start;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z';
    }
}
