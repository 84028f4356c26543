package org.mingchuang.calendar.year;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * 日历核查限度, as settings {@code mingchuang.calendar.*}.
 *
 * @param longestBreakDays days off in a row, weekends included, beyond which an arrangement is taken for a slip; our own
 *     choice, no notice since 2018 gives more than ten
 */
@ConfigurationProperties("mingchuang.calendar")
record YearLimits(@DefaultValue("16") int longestBreakDays) {

    private static final int LONGEST = 60;

    YearLimits {
        if (longestBreakDays < 3 || longestBreakDays > LONGEST) {
            throw new IllegalArgumentException("mingchuang.calendar.longest-break-days: 应为 3 至 60 天");
        }
    }
}
