package org.mingchuang.files.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../../x.pdf                 | x.pdf
            C:\\公文\\通知.docx         | 通知.docx
            ..                          | 未命名
            .htaccess                   | htaccess
            公租房名单.xlsx             | 公租房名单.xlsx
            """)
    void a_hostile_name_is_made_harmless(String sent, String cleaned) {
        assertThat(FileName.cleaned(sent).value()).isEqualTo(cleaned);
    }

    @Test
    void reserved_characters_are_removed() {
        assertThat(FileName.cleaned("a<b>:\"|?*.png").value()).isEqualTo("ab.png");
    }

    @Test
    void characters_that_turn_the_reading_direction_are_removed() {
        assertThat(FileName.cleaned("通知\u202Efdp.exe").value()).isEqualTo("通知fdp.exe");
    }

    @Test
    void a_long_name_is_shortened_and_keeps_its_ending() {
        FileName name = FileName.cleaned("长".repeat(300) + ".docx");

        assertThat(name.value()).hasSize(120).endsWith(".docx");
    }
}
