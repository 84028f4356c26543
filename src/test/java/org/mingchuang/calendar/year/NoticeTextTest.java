package org.mingchuang.calendar.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingchuang.calendar.Calendars;
import org.mingchuang.calendar.DayKind;
import org.mingchuang.calendar.WorkingCalendar;

class NoticeTextTest {

    private static final String OF_2023 = """
            经国务院批准，现将2023年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
            一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。
            二、春节：1月21日至27日放假调休，共7天。1月28日（星期六）、1月29日（星期日）上班。
            三、清明节：4月5日放假，共1天。
            四、劳动节：4月29日至5月3日放假调休，共5天。4月23日（星期日）、5月6日（星期六）上班。
            五、端午节：6月22日至24日放假调休，共3天。6月25日（星期日）上班。
            六、中秋节、国庆节：9月29日至10月6日放假调休，共8天。10月7日（星期六）、10月8日（星期日）上班。
            节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作。
            """;

    private static final String OF_2026 = """
            现将2026年部分节假日安排通知如下：
            一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
            二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
            三、清明节：4月4日（周六）至6日（周一）放假，共3天。
            四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
            五、端午节：6月19日（周五）至21日（周日）放假，共3天。
            六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
            七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
            """;

    @Test
    void the_notice_as_published_gives_the_days_that_the_calendar_has() {
        for (var notice : Map.of(2023, OF_2023, 2026, OF_2026).entrySet()) {
            List<DayEntry> read =
                    NoticeText.read(notice.getValue()).orElseThrow().entries();
            WorkingCalendar calendar = Calendars.shipped();

            assertThat(read)
                    .allSatisfy(entry -> assertThat(calendar.day(entry.date()).kind())
                            .as(entry.toString())
                            .isEqualTo(entry.kind()));
            Map<LocalDate, DayEntry> byDate =
                    read.stream().collect(Collectors.toMap(DayEntry::date, Function.identity()));
            assertThat(calendar.days(LocalDate.of(notice.getKey(), 1, 1), LocalDate.of(notice.getKey(), 12, 31)))
                    .filteredOn(day -> day.kind() == DayKind.HOLIDAY || day.kind() == DayKind.MAKE_UP)
                    .allSatisfy(day -> assertThat(byDate).containsKey(day.date()));
        }
    }

    @Test
    void any_other_text_is_not_taken_for_the_notice() {
        assertThat(NoticeText.read("2026年工作要点：一、元旦：值班。")).isEmpty();
    }

    @Test
    void what_cannot_be_or_contradicts_itself_is_a_fault_of_the_text() {
        assertThat(faults("一、元旦：1月32日放假。")).containsExactly("SPAN_MALFORMED");
        assertThat(faults("一、清明节：4月5日至3日放假。")).containsExactly("SPAN_BACKWARD");
        assertThat(faults("一、元旦：1月1日至3日放假。1月3日上班。")).containsExactly("DAY_CONTRADICTED");
        assertThat(faults("一、元旦：1月1日放假。\n二、春节：1月1日放假。")).isEmpty();
    }

    private static List<String> faults(String arrangement) {
        return NoticeText.read("2026年放假安排\n" + arrangement).orElseThrow().faults().stream()
                .map(fault -> fault.key().substring(fault.key().lastIndexOf('.') + 1))
                .toList();
    }

    @Test
    void each_statutory_festival_of_the_known_years_is_a_day_off() {
        WorkingCalendar calendar = Calendars.shipped();

        for (int year : calendar.knownYears()) {
            StatutoryDays.of(year)
                    .forEach((name, date) -> assertThat(calendar.isWorked(date))
                            .as(name + " " + date)
                            .isFalse());
        }
    }
}
