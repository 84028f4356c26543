package org.mingchuang.proofing.form;

import org.mingchuang.proofing.rule.Fault;
import org.mingchuang.proofing.rule.Findings;
import org.mingchuang.proofing.rule.Rule;
import org.mingchuang.proofing.text.NormalText;

/** 标点: half-width marks between Chinese characters, and book-title marks within book-title marks. */
public final class Punctuation implements Rule {

    private static final Fault HALF = Standard.hint("half-width", "中文之间应用全角标点", Standard.PUNCTUATION);
    private static final Fault NESTED = Standard.hint("title-nested", "书名号里面还要用书名号时，里面用单书名号", Standard.PUNCTUATION);

    private static final String MARKS = ",;:?!";
    private static final String WIDE = "，；：？！";
    private static final int TITLE = 80;

    @Override
    public void find(NormalText text, Findings findings) {
        int first = -1;
        int halves = 0;
        for (int i = 1; i + 1 < text.length() && !findings.isFull(); i++) {
            if (text.at(i) == '《') {
                nested(text, i, findings);
            } else if (isHalf(text, i)) {
                first = first < 0 ? i : first;
                halves++;
            }
        }
        if (halves > 0) {
            findings.add(half(halves).at(text, first, first + 1, wide(text.at(first))));
        }
    }

    /** One for a text: whoever typed one mark so typed many. */
    private static Fault half(int count) {
        return count == 1 ? HALF : HALF.because("中文之间应用全角标点，本文共" + count + "处");
    }

    /** Only where both titles are closed: what is left open is another fault. */
    private static void nested(NormalText text, int inner, Findings findings) {
        int close = inner + 1;
        while (close - inner < TITLE && "《》\n".indexOf(text.at(close)) < 0) {
            close++;
        }
        int outer = inner - 1;
        while (inner - outer < TITLE && "《》\n".indexOf(text.at(outer)) < 0) {
            outer--;
        }
        int end = close + 1;
        while (end - close < TITLE && "《》\n".indexOf(text.at(end)) < 0) {
            end++;
        }
        if (text.at(close) == '》' && text.at(outer) == '《' && text.at(end) == '》') {
            String right = "〈" + text.sourceOf(inner + 1, close) + "〉";
            findings.add(NESTED.at(text, inner, close + 1, right));
        }
    }

    private static boolean isHalf(NormalText text, int at) {
        return MARKS.indexOf(text.at(at)) >= 0
                && isHanzi(text.at(at - 1))
                && isHanzi(text.at(at + 1))
                && MARKS.indexOf(text.source().charAt(text.sourceStart(at))) >= 0;
    }

    private static String wide(char mark) {
        return String.valueOf(WIDE.charAt(MARKS.indexOf(mark)));
    }

    private static boolean isHanzi(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
