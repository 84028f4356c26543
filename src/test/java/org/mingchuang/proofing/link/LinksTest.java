package org.mingchuang.proofing.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingchuang.proofing.pack.BasePacks;
import org.mingchuang.proofing.rule.MaterialTrial;
import org.mingchuang.proofing.rule.Trial;

class LinksTest {

    private static final SiteLinks SITES =
            new SiteLinks(BasePacks.named("sites").sites());
    private static final Links LINKS = new Links(SITES);

    @ParameterizedTest
    @CsvSource({
        "点击办理,                 javascript:alert(1),                    link/script",
        "点击办理,                 http://192.168.3.4/apply,               link/internal",
        "点击办理,                 http://58.20.30.40:8080/apply,          link/numeric",
        "www.gov.cn,             https://www.gov.cn@58.com/,             link/disguised",
        "www.gov.cn,             https://www.gov-cn.com/index.html,      link/mismatch",
        "区人民政府网,              https://www.example.com/,               link/official",
        "'',                     https://www.example.com/,               link/empty",
        "原文,                     http://www.news.cn/a.html,              link/plain",
        "观看视频,                 https://www.youtube.com/watch?v=1,       sites/youtube.com",
        "选购,                     https://item.taobao.com/item.htm,       sites/taobao.com",
        "详情,                     https://t.cn/A6xyz,                     sites/t.cn",
        "外文资料,                  https://www.housing.org.uk/report,      sites/uk",
        "登录,                     https://xn--fiqs8s.com/,               link/punycode",
    })
    void a_link_that_an_official_text_must_not_have_is_found(String text, String address, String rule) {
        assertThat(MaterialTrial.of(LINKS, MaterialTrial.linked(text, address)))
                .extracting(located -> located.finding().rule())
                .contains(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "区人民政府网,       https://www.qianjiang.gov.cn/",
        "www.gov.cn,      https://www.gov.cn/zhengce/",
        "国务院网站,        https://www.gov.cn/",
        "实施方案.docx,     https://zjw.example.cn/files/1",
        "附件1,            /files/12345",
        "发邮件,            mailto:zjw@example.gov.cn",
        "返回,             #top",
    })
    void a_link_that_leads_where_it_says_is_not(String text, String address) {
        assertThat(MaterialTrial.found(LINKS, MaterialTrial.linked(text, address)))
                .isEmpty();
    }

    @Test
    void addresses_within_the_text_are_looked_up_too() {
        assertThat(Trial.found(SITES, "详见https://www.youtube.com/watch，或www.gov.cn。"))
                .containsExactly("sites/youtube.com https://www.youtube.com/watch");
    }

    @Test
    void hostile_addresses_take_bounded_time() {
        var material = MaterialTrial.linked("链接", "http://" + "a.".repeat(500_000));

        assertThat(MaterialTrial.of(LINKS, material)).isNotNull();
        assertThat(Trial.of(new SiteLinks(List.of()), "www.".repeat(500_000))).isEmpty();
    }
}
