package org.mingchuang.proofing.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingchuang.proofing.Finding;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.rule.Trial;

class PersonalNumbersTest {

    private static final PersonalNumbers NUMBERS = new PersonalNumbers();

    @ParameterizedTest
    @CsvSource({
        "身份证号11010519491231002X，,            privacy/identity-number, STOP, 110105********002X",
        "证号：11010519491231002x,                privacy/identity-number, STOP, 110105********002X",
        "１１０１０５１９４９１２３１００２Ｘ,       privacy/identity-number, STOP, 110105********002X",
        "身份证 110105194912310021,               privacy/identity-number, WARN, 110105********0021",
        "身份证号码440524880123001，,              privacy/identity-number, STOP, 440524*****3001",
        "联系人手机13912345678。,                  privacy/mobile,          STOP, 139****5678",
        "致电+86 139-1234-5678,                   privacy/mobile,          STOP, 139****5678",
        "电话023-79222222,                        privacy/phone,           HINT, ''",
        "银行卡号6222021234567890128,              privacy/bank-card,       STOP, 6222***********0128",
        "代码91350100M000100Y43,                  privacy/credit-code,     HINT, ''",
        "车牌渝A·12345的车,                        privacy/plate,           WARN, 渝*****",
        "车牌渝AD12345的新能源车,                   privacy/plate,           WARN, 渝*****",
    })
    void a_number_that_names_a_person_is_found(String text, String rule, Severity severity, String suggestion) {
        assertThat(Trial.of(NUMBERS, text)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.suggestion().toUpperCase()).isEqualTo(suggestion);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "批准文号500239202011230001",
                "总投资12345678901元以下",
                "http://www.qianjiang.gov.cn/t13912345678.html?id=13912345678",
                "统一编号20201123000012345",
                "国办发〔2020〕12号",
                "热线400-810-8888",
                "3.1415926535897",
                "110105********002X",
                "京A级景区",
                "编号110105194913310021",
            })
    void another_number_is_not(String text) {
        assertThat(Trial.of(NUMBERS, text)).isEmpty();
    }

    @Test
    void the_place_is_the_number_and_nothing_else() {
        String text = "王某，身份证１１０１０５１９４９１２３１００２Ｘ，电话139 1234 5678。";

        assertThat(Trial.of(NUMBERS, text))
                .extracting(finding -> text.substring(finding.offset(), finding.end()))
                .containsExactly("１１０１０５１９４９１２３１００２Ｘ", "139 1234 5678");
    }

    @Test
    void two_numbers_side_by_side_are_told_apart() {
        assertThat(Trial.of(NUMBERS, "13912345678 13812345678"))
                .extracting(Finding::offset)
                .containsExactly(0, 12);
    }
}
