package org.mingchuang.proofing.figure;

import org.jspecify.annotations.Nullable;
import org.mingchuang.proofing.text.NormalText;

/**
 * 数量: a number with its unit, as it stands in a text.
 *
 * @param unit without 万 and 亿, which are in the value; "%" and "百分点" too; empty when none is known
 * @param slack half of the last digit that is written: what rounding may have taken or given
 */
record Quantity(double value, String unit, double slack, int start, int end) {

    private static final String[] UNITS = {
        "%", "个百分点", "平方公里", "平方米", "立方米", "人次", "公里", "公顷", "千米", "千瓦", "个", "名", "人", "户", "套", "家", "件", "项", "元",
        "吨", "亩", "次", "条", "台", "辆", "所", "处", "栋", "幢", "座", "间", "米", "批", "起", "宗", "份", "片",
    };
    private static final int MOST_DIGITS = 15;

    /** Null where no number begins; numbers of years, days, articles and documents are none. */
    static @Nullable Quantity from(NormalText text, int start) {
        if (!isDigit(text.at(start)) || isInside(text.at(start - 1))) {
            return null;
        }
        int end = start;
        int decimals = -1;
        double value = 0;
        while (isDigit(text.at(end)) || isPoint(text, end) && decimals < 0 || isGroup(text, end)) {
            if (text.at(end) == '.') {
                decimals = 0;
            } else if (text.at(end) != ',') {
                value = value * 10 + (text.at(end) - '0');
                decimals += decimals >= 0 ? 1 : 0;
            }
            end++;
        }
        if (end - start > MOST_DIGITS || "年月日号时点章款:.-~".indexOf(text.at(end)) >= 0) {
            return null;
        }
        double scale = Math.pow(10, -Math.max(decimals, 0));
        if (text.at(end) == '万' || text.at(end) == '亿') {
            scale *= text.at(end) == '万' ? 1e4 : 1e8;
            end++;
        }
        if (text.at(end) == '余' || text.at(end) == '多') {
            return null;
        }
        String unit = unit(text, end);
        return new Quantity(value * scale, unit, scale / 2, start, end + unit.length());
    }

    boolean isPercent() {
        return unit.equals("%");
    }

    boolean isSameKind(Quantity other) {
        return unit.equals(other.unit);
    }

    private static String unit(NormalText text, int at) {
        for (String unit : UNITS) {
            if (text.hasAt(unit, at)) {
                return unit;
            }
        }
        return "";
    }

    private static boolean isInside(char before) {
        return isDigit(before) || before >= 'a' && before <= 'z' || "第.-~〔[№#/".indexOf(before) >= 0;
    }

    private static boolean isPoint(NormalText text, int at) {
        return text.at(at) == '.' && isDigit(text.at(at + 1));
    }

    private static boolean isGroup(NormalText text, int at) {
        return text.at(at) == ','
                && isDigit(text.at(at - 1))
                && isDigit(text.at(at + 1))
                && isDigit(text.at(at + 2))
                && isDigit(text.at(at + 3))
                && !isDigit(text.at(at + 4));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
