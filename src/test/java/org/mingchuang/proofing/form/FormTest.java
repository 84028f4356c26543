package org.mingchuang.proofing.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingchuang.proofing.rule.Trial;

class FormTest {

    @ParameterizedTest
    @CsvSource({
        "推进“放管服改革,             form/quote-open “",
        "推进放管服”改革,             form/quote-close ”",
        "推进“放管服“改革”,           form/quote-open “",
        "印发《办法的通知,             form/title-open 《",
        "印发办法》的通知,             form/title-close 》",
    })
    void a_mark_without_its_other_half_is_found(String text, String found) {
        assertThat(Trial.found(new Marks(), text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“放管服”改革和《办法》",
                "《关于印发《办法》的通知》",
                "《关于印发〈办法〉的通知》",
                "修改为：“第一段。\n“第二段。”",
                "他说：“所谓‘放管服’改革。”",
            })
    void marks_in_pairs_are_not(String text) {
        assertThat(Trial.of(new Marks(), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "全区的的工程,              form/repeated 的的",
        "各单位和和企业,            form/repeated 和和",
        "要进行进行检查,            form/repeated 进行进行",
        "加强安全管理加强安全管理,   form/repeated 加强安全管理加强安全管理",
    })
    void what_is_written_twice_is_found(String text, String found) {
        assertThat(Trial.found(new Repetitions(), text)).containsExactly(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "以盈利为目的的行为",
                "公共和和谐社会",
                "存在在建工程",
                "实实在在",
                "研究研究",
                "以及及时处理",
                "2020年2020年",
                "形形色色、方方面面",
            })
    void what_chinese_doubles_on_purpose_is_not(String text) {
        assertThat(Trial.of(new Repetitions(), text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "黔江建发[2020]71号,      form/document-brackets [2020],  〔2020〕",
        "黔江建发（2020）71号,    form/document-brackets （2020）, 〔2020〕",
        "黔江建发【2020】71号,    form/document-brackets 【2020】, 〔2020〕",
        "黔江建发〔2020〕第71号,   form/document-ordinal 第71号,   71号",
        "黔江建发〔2020〕071号,   form/document-zero 071,         71",
    })
    void a_document_number_in_another_form_is_found(String text, String found, String suggestion) {
        assertThat(Trial.found(new DocumentNumbers(), text)).containsExactly(found);
        assertThat(Trial.of(new DocumentNumbers(), text).getFirst().suggestion())
                .isEqualTo(suggestion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"黔江建发〔2020〕71号", "（2020）渝0114民初71号", "规划（2020）", "发〔2020〕"})
    void a_document_number_in_its_form_is_not(String text) {
        assertThat(Trial.of(new DocumentNumbers(), text)).isEmpty();
    }
}
