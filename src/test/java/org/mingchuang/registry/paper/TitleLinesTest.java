package org.mingchuang.registry.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleLinesTest {

    @Test
    void a_short_title_stays_on_one_line() {
        assertThat(TitleLines.of("关于开设政务新媒体备案的函")).containsExactly("关于开设政务新媒体备案的函");
    }

    @Test
    void a_long_title_is_broken_after_the_name_of_the_office() {
        assertThat(TitleLines.of("重庆市黔江区住房和城乡建设委员会关于注销政务新媒体备案的函")).containsExactly("重庆市黔江区住房和城乡建设委员会", "关于注销政务新媒体备案的函");
    }

    @Test
    void a_line_ends_where_a_word_may_end() {
        assertThat(TitleLines.of("关于开设微信公众号、变更新浪微博账号备案的函")).containsExactly("关于开设微信公众号、", "变更新浪微博账号备案的函");
    }

    @Test
    void a_line_break_that_somebody_set_is_kept() {
        assertThat(TitleLines.of("关于黔江质安\n备案的函")).containsExactly("关于黔江质安", "备案的函");
    }

    @Test
    void no_line_is_wider_than_the_type_area_or_left_with_two_characters() {
        for (int length = 1; length <= 80; length++) {
            assertThat(TitleLines.of("建".repeat(length)))
                    .allSatisfy(line -> assertThat(Type.TITLE.length(line)).isLessThan(Paper.points(Paper.TYPE_AREA)));
        }
        assertThat(TitleLines.of("建".repeat(20))).allMatch(line -> line.length() > 2);
    }
}
