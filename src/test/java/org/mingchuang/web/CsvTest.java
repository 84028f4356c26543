package org.mingchuang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class CsvTest {

    @Test
    void rows_are_quoted_and_begin_with_the_mark_of_utf_8() throws IOException {
        String text = written(List.of("关于\"双随机\"的通知", "第一行\n第二行"));

        assertThat(text).isEqualTo("\uFEFF\"标题\",\"备注\"\r\n\"关于\"\"双随机\"\"的通知\",\"第一行\n第二行\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-1+2", "@SUM(A1)", "\t=1", "＝1"})
    void a_cell_like_a_formula_is_plain_text(String cell) throws IOException {
        assertThat(written(List.of(cell, ""))).contains("\"'" + cell.charAt(0));
    }

    @Test
    void the_file_has_its_chinese_name_and_is_not_kept() throws Exception {
        var response = new MockHttpServletResponse();
        var answer = Csv.attachment("审签工作列表", List.of("标题"), List.of(List.of("通知")));

        Objects.requireNonNull(answer.getView()).render(Map.of(), new MockHttpServletRequest(), response);

        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''%E5%AE%A1%E7%AD%BE");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("\"通知\"");
    }

    private static String written(List<String> row) throws IOException {
        var out = new StringWriter();
        Csv.write(out, List.of("标题", "备注"), List.of(row));
        return out.toString();
    }
}
