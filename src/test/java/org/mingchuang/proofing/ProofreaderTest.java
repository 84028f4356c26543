package org.mingchuang.proofing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProofreaderTest {

    private static final Proofreader PROOFREADER = Proofreader.withBasePacks();

    @ParameterizedTest
    @CsvSource({
        "有关单位应当按装监控设备,                    WORDING,     WARN, 按装",
        "我委要再接再励,                            WORDING,     WARN, 再接再励",
        "抓好安全声产,                           WORDING,     WARN, 安全声产",
        "截止目前已完成一半,                         WORDING,     WARN, 截止目前",
        "投诉量比上年下降2倍,                        WORDING,     WARN, 下降2倍",
        "机密★5年,                                 SECRECY,     STOP, 机密★5年",
        "秘密 ★ 长期,                              SECRECY,     STOP, 秘密 ★ 长期",
        "内部资料 注意保存,                          SECRECY,     WARN, 内部资料 注意保存",
        "小编认为这个楼盘不错,                        OPINION,     WARN, 小编认为",
        "楼盘均价8000元，咨询电话见海报,              ADVERTISING, WARN, 楼盘均价8000元，咨询电话",
        "真人荷官在线,                              HARMFUL,     WARN, 真人荷官",
        "联系人手机13912345678,                     PERSONAL_DATA, STOP, 13912345678",
    })
    void the_base_packs_find(String text, Category category, Severity severity, String found) {
        assertThat(PROOFREADER.check(text)).singleElement().satisfies(finding -> {
            assertThat(finding.category()).isEqualTo(category);
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(text.substring(finding.offset(), finding.end())).isEqualTo(found);
            assertThat(finding.reason()).isNotBlank();
            assertThat(finding.origin()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "国家秘密的密级分为绝密、机密、秘密三级。企业的商业秘密受法律保护，任何人不得泄露。",
                "为切实做好今年汛期建筑工地安全生产工作，请各科室、直属单位认真贯彻落实《建设工程安全生产管理条例》，"
                        + "组织开展深基坑、高支模、起重机械等危险性较大的分部分项工程专项检查，对发现的隐患实行闭环管理。",
                "2020年8月10日（星期一），区住房城乡建委召开全区房地产市场秩序整治工作会议。会议指出，要坚持“房子是用来住的、"
                        + "不是用来炒的”定位，进一步规范商品房预售资金监管，切实维护购房群众的合法权益。",
                "根据《重庆市物业管理条例》和《关于印发〈住宅专项维修资金管理办法〉的通知》（建房〔2007〕165号），现将申请使用" + "住宅专项维修资金的有关事项公示如下，公示期为5个工作日。",
                "截至2020年6月底，全区累计开工改造老旧小区23个，惠及居民4,500余户，完成投资1.2亿元，同比增长15.3%。",
                "区级机关要率先垂范，带头厉行节约、反对浪费，以实实在在的成效取信于民。以营利为目的的活动不予批准。",
            })
    void published_official_wording_is_left_alone(String text) {
        assertThat(PROOFREADER.check(text)).isEmpty();
    }

    @Test
    void findings_stand_in_the_order_of_the_text() {
        List<Finding> findings = PROOFREADER.check("按装设备。机密★。再接再励。6月31日。");

        assertThat(findings).extracting(Finding::offset).isSorted().hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"按装", "1", "“", "，", "机密★", "安 ", "（2020）"})
    void ten_million_characters_in_one_line_take_bounded_time(String piece) {
        String text = piece.repeat(10_000_000 / piece.length());

        assertTimeout(Duration.ofSeconds(30), () -> PROOFREADER.check(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"下降", "约为", "1月3", "《", "在", "A1 ", "安全"})
    void what_makes_rules_look_closely_again_and_again_takes_bounded_time(String piece) {
        String text = piece.repeat(2_000_000 / piece.length());

        assertTimeout(Duration.ofSeconds(20), () -> PROOFREADER.check(text));
    }

    @Test
    void any_characters_in_any_order_are_read() {
        var random = new Random(3);
        var text = new StringBuilder();
        for (int i = 0; i < 300_000; i++) {
            text.append((char) random.nextInt(65_536));
        }

        assertThat(PROOFREADER.check(text.toString()))
                .allSatisfy(finding -> assertThat(finding.end()).isLessThanOrEqualTo(text.length()));
        assertThat(PROOFREADER.check("")).isEmpty();
        assertThat(PROOFREADER.check("\u200b")).isEmpty();
    }
}
