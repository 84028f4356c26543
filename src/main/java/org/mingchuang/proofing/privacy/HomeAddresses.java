package org.mingchuang.proofing.privacy;

import org.mingchuang.proofing.Category;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.rule.Fault;
import org.mingchuang.proofing.rule.Findings;
import org.mingchuang.proofing.rule.Rule;
import org.mingchuang.proofing.text.NormalText;

/** 住址: an address down to the door, near words that say whose home it is. Of an office nobody gives the room so. */
public final class HomeAddresses implements Rule {

    private static final String ORIGIN = "个人信息保护法";
    private static final Fault HOME =
            new Fault(Category.PERSONAL_DATA, Severity.WARN, "privacy/home-address", "住址精确到户，属个人信息", ORIGIN, 0.85);
    private static final Fault NAME =
            new Fault(Category.PERSONAL_DATA, Severity.HINT, "privacy/name", "姓名与住址、证件或电话同时出现，请核对是否需要隐去", ORIGIN, 0.6);

    private static final String[] OWNERS = {
        "家庭住址", "住址", "家住", "户籍地", "居住地", "现住", "户主", "住户", "申请人", "承租人", "产权人", "业主", "当事人", "被执行人", "姓名", "先生", "女士"
    };
    private static final String[] PERSONS = {"申请人", "户主", "姓名", "承租人", "产权人", "当事人", "被征收人", "业主"};
    private static final String[] DOORS = {"室", "户", "号房", "房"};
    private static final int REACH = 40;
    private static final int LONGEST = 30;

    @Override
    public void find(NormalText text, Findings findings) {
        for (int i = 1; i < text.length() && !findings.isFull(); i++) {
            if (text.at(i) == '号' && NumberRun.isDigit(text.at(i - 1))) {
                int door = door(text, i + 1);
                int start = street(text, i - 1);
                if (door > i + 1 && start >= 0 && isHome(text, start, door)) {
                    String masked = text.sourceOf(start, streetEnd(text, i - 1)) + "**号";
                    findings.add(HOME.at(text, start, door, masked));
                    name(text, start, findings);
                    i = door;
                }
            }
        }
    }

    /** The end of "3栋2单元501" or "5-1室" behind the number of the house; the start where no door follows. */
    private static int door(NormalText text, int start) {
        int i = start;
        int numbers = 0;
        while (i - start < LONGEST) {
            int digits = i;
            while (NumberRun.isDigit(text.at(digits)) || digits > i && text.at(digits) == '-') {
                digits++;
            }
            int next = digits;
            for (String unit : new String[] {"单元", "号楼", "栋", "幢", "座", "楼", "层", "附", "号"}) {
                next = next == digits && text.hasAt(unit, digits) ? digits + unit.length() : next;
            }
            for (String unit : DOORS) {
                if (digits > i && text.hasAt(unit, digits)) {
                    return digits + unit.length();
                }
            }
            if (next == digits) {
                return digits > i && numbers > 0 ? digits : start;
            }
            numbers++;
            i = next;
        }
        return start;
    }

    /** Where the name of the street begins whose number ends at {@code numberEnd}; -1 where none stands. */
    private static int street(NormalText text, int numberEnd) {
        int end = streetEnd(text, numberEnd);
        if ("路街巷道村组".indexOf(text.at(end - 1)) < 0) {
            return -1;
        }
        int start = end - 1;
        while (end - start < 16 && isHanzi(text.at(start - 1)) && "址住于在为是".indexOf(text.at(start - 1)) < 0) {
            start--;
        }
        return end - start >= 3 ? start : -1;
    }

    private static int streetEnd(NormalText text, int numberEnd) {
        int end = numberEnd;
        while (NumberRun.isDigit(text.at(end)) || text.at(end) == '-') {
            end--;
        }
        return end + 1;
    }

    private static boolean isHome(NormalText text, int start, int end) {
        for (String word : OWNERS) {
            if (text.hasWithin(word, start - REACH, start) || text.hasWithin(word, end, end + REACH / 2)) {
                return true;
            }
        }
        return false;
    }

    /** The person's name before the address, where the text says that one comes. */
    private static void name(NormalText text, int end, Findings findings) {
        for (int i = end - 1; i >= Math.max(0, end - REACH); i--) {
            for (String word : PERSONS) {
                if (text.hasAt(word, i)) {
                    int start = i + word.length();
                    start += ":( ".indexOf(text.at(start)) >= 0 ? 1 : 0;
                    int stop = Names.end(text, start);
                    if (stop > start) {
                        findings.add(NAME.at(text, start, stop, Names.masked(text.sourceOf(start, stop))));
                        return;
                    }
                }
            }
        }
    }

    private static boolean isHanzi(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }
}
