package org.mingchuang.proofing.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingchuang.proofing.rule.MaterialTrial;

class PublicNoticesTest {

    /** Holidays and make-up workdays of autumn 2024. */
    private static final Set<Integer> OFF = Set.of(915, 916, 917, 1001, 1002, 1003, 1004, 1007);

    private static final Set<Integer> ON = Set.of(914, 929, 1012);
    private static final PublicNotices NOTICES = new PublicNotices(Workdays.of(day -> {
        int key = day.getMonthValue() * 100 + day.getDayOfMonth();
        return ON.contains(key) || !OFF.contains(key) && day.getDayOfWeek().getValue() < 6;
    }));
    private static final String TITLE = "关于公租房申请人资格的公示";
    private static final String CONTACT = "公示期间如有异议，请以书面形式反映。联系电话：023-79220000，地址：正阳街道新华大道1号。";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "现将名单予以公示。公示期为5个工作日。; notice/contact-missing, notice/objection-missing",
                "现将名单予以公示。如有异议，请致电联系电话：023-79220000，地址：新华大道1号。; notice/period-missing",
            })
    void what_a_notice_lacks_is_found(String body, String rules) {
        assertThat(MaterialTrial.of(NOTICES, MaterialTrial.titled(TITLE, body)))
                .extracting(located -> located.finding().rule())
                .containsExactly(rules.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "公示期5个工作日，自2024年9月9日至2024年9月20日。; 写明5个工作日，起止日期之间为9个工作日",
                "公示时间为2024年9月9日至9月12日，共7天。; 写明7天，起止日期之间为4天",
                "公示期：2024年9月29日起至2024年10月9日，共8个工作日。; 写明8个工作日，起止日期之间为4个工作日",
            })
    void a_period_whose_days_do_not_agree_is_found(String period, String reason) {
        assertThat(MaterialTrial.of(NOTICES, MaterialTrial.titled(TITLE, period + CONTACT)))
                .singleElement()
                .satisfies(located -> assertThat(located.finding().reason()).contains(reason));
    }

    @Test
    void a_period_that_ends_before_it_begins_is_found() {
        assertThat(MaterialTrial.found(NOTICES, MaterialTrial.titled(TITLE, "公示期自2024年9月9日至2024年9月2日。" + CONTACT)))
                .containsExactly("notice/period-backwards 2024年9月9日至2024年9月2日");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "公示期5个工作日，自2024年9月9日至2024年9月13日。",
                "公示期5个工作日，自2024年9月9日至2024年9月14日。",
                "公示时间为2024年9月9日至9月15日，共7天。",
                "公示期为五个工作日（2024年9月29日至2024年10月10日）。",
                "公示时间：自发布之日起10日内。",
            })
    void a_complete_notice_is_left_alone(String period) {
        var found = MaterialTrial.found(NOTICES, MaterialTrial.titled(TITLE, period + CONTACT));

        assertThat(found).isEmpty();
    }

    @Test
    void only_notices_need_what_notices_need() {
        assertThat(MaterialTrial.found(NOTICES, MaterialTrial.titled("区住建委召开工作会议", "会议强调，要抓好落实。")))
                .isEmpty();
        assertThat(MaterialTrial.found(NOTICES, MaterialTrial.titled("公示结果的公告", "无异议。")))
                .isEmpty();
    }
}
