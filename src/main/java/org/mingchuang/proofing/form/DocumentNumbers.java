package org.mingchuang.proofing.form;

import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.rule.Findings;
import org.mingchuang.proofing.rule.Rule;
import org.mingchuang.proofing.text.NormalText;

/** 发文字号: sign of the organ, year in six-cornered brackets, number without 第 and without leading zeros. */
public final class DocumentNumbers implements Rule {

    private static final Form BRACKETS =
            new Form("document-brackets", "发文字号的年份应用六角括号“〔〕”", Severity.WARN, 0.9, Form.OFFICIAL);
    private static final Form ORDINAL =
            new Form("document-ordinal", "发文字号的顺序号不加“第”字", Severity.WARN, 0.9, Form.OFFICIAL);
    private static final Form ZERO = new Form("document-zero", "发文字号的顺序号不编虚位", Severity.WARN, 0.9, Form.OFFICIAL);

    private static final String OPENING = "([【{〔";
    private static final String CLOSING = ")]】}〕";

    /** The last characters of organs' signs; what ends otherwise may be a case number or a list. */
    private static final String SIGNS = "发办函文字规复通告议任委建政监财税人社保法土环住房审批报呈";

    @Override
    public void find(NormalText text, Findings findings) {
        for (int i = 1; i + 7 < text.length(); i++) {
            int kind = OPENING.indexOf(text.at(i));
            if (kind >= 0 && SIGNS.indexOf(text.at(i - 1)) >= 0 && isYear(text, i + 1)) {
                afterYear(text, i, kind, findings);
            }
        }
    }

    private static void afterYear(NormalText text, int open, int kind, Findings findings) {
        int close = open + 5;
        int ordinal = text.at(close + 1) == '第' ? 1 : 0;
        int start = close + 1 + ordinal;
        int end = start;
        while (isDigit(text.at(end)) && end - start < 6) {
            end++;
        }
        if (CLOSING.indexOf(text.at(close)) < 0 || end == start || text.at(end) != '号') {
            return;
        }
        String year = text.slice(open + 1, close);
        if (OPENING.charAt(kind) != '〔' || text.at(close) != '〕') {
            findings.add(BRACKETS.at(text, open, close + 1, "〔" + year + "〕"));
        }
        if (ordinal == 1) {
            findings.add(ORDINAL.at(text, close + 1, end + 1, text.slice(start, end + 1)));
        } else if (text.at(start) == '0' && end - start > 1) {
            findings.add(ZERO.at(text, start, end, text.slice(start, end).replaceFirst("^0+", "")));
        }
    }

    private static boolean isYear(NormalText text, int start) {
        boolean century = text.at(start) == '1' && text.at(start + 1) == '9'
                || text.at(start) == '2' && text.at(start + 1) == '0';
        return century && isDigit(text.at(start + 2)) && isDigit(text.at(start + 3));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
