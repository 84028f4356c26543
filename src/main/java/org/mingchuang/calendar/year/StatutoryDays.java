package org.mingchuang.calendar.year;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * 法定节日: the seven festivals on which all citizens are off (全国年节及纪念日放假办法, second article), by their first day. A
 * year's arrangement that leaves one of them out is not whole.
 */
final class StatutoryDays {

    private StatutoryDays() {}

    static Map<String, LocalDate> of(int year) {
        var days = new LinkedHashMap<String, LocalDate>();
        days.put("元旦", LocalDate.of(year, 1, 1));
        days.put("春节", date(new Lunar(year, 1, 1).getSolar()));
        days.put(
                "清明节",
                date(Objects.requireNonNull(
                        Solar.fromYmd(year, 6, 1).getLunar().getJieQiTable().get("清明"))));
        days.put("劳动节", LocalDate.of(year, 5, 1));
        days.put("端午节", date(new Lunar(year, 5, 5).getSolar()));
        days.put("中秋节", date(new Lunar(year, 8, 15).getSolar()));
        days.put("国庆节", LocalDate.of(year, 10, 1));
        return days;
    }

    private static LocalDate date(Solar day) {
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDay());
    }
}
