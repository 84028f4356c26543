package org.mingchuang.proofing.date;

import com.nlf.calendar.Lunar;
import com.nlf.calendar.Solar;
import java.time.LocalDate;
import java.util.Map;

/** 节日和农历: whether a day is the festival, or the lunar day, that a text says it is. */
final class Festivals {

    /** Month and day of the common calendar. */
    private static final Map<String, Integer> SOLAR = Map.ofEntries(
            Map.entry("元旦", 101),
            Map.entry("妇女节", 308),
            Map.entry("植树节", 312),
            Map.entry("劳动节", 501),
            Map.entry("青年节", 504),
            Map.entry("儿童节", 601),
            Map.entry("建军节", 801),
            Map.entry("教师节", 910),
            Map.entry("国庆节", 1001),
            Map.entry("烈士纪念日", 930),
            Map.entry("国家宪法日", 1204),
            Map.entry("国家公祭日", 1213));

    /** Month and day of the lunar calendar; festivals are never in a leap month. */
    private static final Map<String, Integer> LUNAR =
            Map.of("春节", 101, "元宵节", 115, "端午节", 505, "七夕节", 707, "中元节", 715, "中秋节", 815, "重阳节", 909, "腊八节", 1208);

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Festivals() {}

    /** What the day is instead; empty when it is so, or when nothing is known of what is written. */
    static String contradicting(String written, LocalDate date) {
        String name =
                written.replaceFirst("^(国际|劳动)?(三八|五一|六一|八一|十一|五四)?(国际)?", "").strip();
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            return "";
        }
        Integer solar = SOLAR.get(name.isEmpty() ? written : name);
        if (solar != null) {
            boolean right = solar == date.getMonthValue() * 100 + date.getDayOfMonth();
            return right ? "" : name + "是" + solar / 100 + "月" + solar % 100 + "日";
        }
        Lunar lunar = Solar.fromYmd(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
                .getLunar();
        String day = lunar.getMonthInChinese() + "月" + lunar.getDayInChinese();
        Integer festival = LUNAR.get(written);
        if (festival != null) {
            return festival == lunar.getMonth() * 100 + lunar.getDay() ? "" : "该日是农历" + day;
        }
        if (written.equals("除夕")) {
            return lunar.next(1).getMonth() == 1 && lunar.next(1).getDay() == 1 ? "" : "该日是农历" + day;
        }
        boolean told = written.startsWith("农历") && written.matches("农历闰?[正一二三四五六七八九十冬腊]{1,2}月[初十廿三二一四五六七八九]{2,3}");
        return !told || isSame(written.substring(2), day) ? "" : "该日是农历" + day;
    }

    private static boolean isSame(String written, String day) {
        return plain(written).equals(plain(day));
    }

    private static String plain(String day) {
        return day.replace("正月", "一月").replace("冬月", "十一月").replace("腊月", "十二月").replace("廿", "二十");
    }
}
