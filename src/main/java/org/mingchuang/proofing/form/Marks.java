package org.mingchuang.proofing.form;

import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.rule.Findings;
import org.mingchuang.proofing.rule.Rule;
import org.mingchuang.proofing.text.NormalText;

/**
 * 成对标点: quotation marks and book-title marks without their other half. A quotation of several paragraphs opens anew in
 * each and closes in the last.
 */
public final class Marks implements Rule {

    private static final Form NO_CLOSING_QUOTE = form("quote-open", "前引号没有对应的后引号");
    private static final Form NO_OPENING_QUOTE = form("quote-close", "后引号没有对应的前引号");
    private static final Form NO_CLOSING_TITLE = form("title-open", "前书名号没有对应的后书名号");
    private static final Form NO_OPENING_TITLE = form("title-close", "后书名号没有对应的前书名号");

    /** The longest title that is believed: what is not closed by then was forgotten. */
    private static final int TITLE = 200;

    private static Form form(String rule, String reason) {
        return new Form(rule, reason, Severity.WARN, 0.9, Form.PUNCTUATION);
    }

    @Override
    public void find(NormalText text, Findings findings) {
        quotes(text, findings);
        titles(text, findings);
    }

    private static void quotes(NormalText text, Findings findings) {
        int open = -1;
        boolean sameLine = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (c == '\n') {
                sameLine = false;
            } else if (c == '“') {
                if (open >= 0 && sameLine) {
                    findings.add(NO_CLOSING_QUOTE.at(text, open, open + 1, ""));
                }
                open = i;
                sameLine = true;
            } else if (c == '”') {
                if (open < 0) {
                    findings.add(NO_OPENING_QUOTE.at(text, i, i + 1, ""));
                }
                open = -1;
            }
        }
        if (open >= 0) {
            findings.add(NO_CLOSING_QUOTE.at(text, open, open + 1, ""));
        }
    }

    private static void titles(NormalText text, Findings findings) {
        int open = -1;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.at(i);
            if (depth > 0 && (i - open > TITLE || c == '\n' && text.at(i + 1) == '\n')) {
                findings.add(NO_CLOSING_TITLE.at(text, open, open + 1, ""));
                depth = 0;
            }
            if (c == '《') {
                open = i;
                depth++;
            } else if (c == '》' && depth == 0) {
                findings.add(NO_OPENING_TITLE.at(text, i, i + 1, ""));
            } else if (c == '》') {
                depth--;
            }
        }
        if (depth > 0) {
            findings.add(NO_CLOSING_TITLE.at(text, open, open + 1, ""));
        }
    }
}
