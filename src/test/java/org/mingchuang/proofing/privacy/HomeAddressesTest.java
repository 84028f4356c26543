package org.mingchuang.proofing.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingchuang.proofing.Finding;
import org.mingchuang.proofing.Proofreader;
import org.mingchuang.proofing.Severity;
import org.mingchuang.proofing.rule.Trial;

class HomeAddressesTest {

    @ParameterizedTest
    @CsvSource({
        "申请人：甄试样，住址：正阳街道新华大道西路12号3栋2单元501室, 新华大道西路",
        "户主贾示例家住城西街道交通巷8号附3号1-2室,                    交通巷",
    })
    void a_home_down_to_the_door_is_found_and_masked(String text, String street) {
        Finding home = Trial.of(new HomeAddresses(), text).stream()
                .filter(finding -> finding.rule().equals("privacy/home-address"))
                .findFirst()
                .orElseThrow();

        assertThat(text.substring(home.offset(), home.end())).endsWith("室");
        assertThat(home.suggestion()).endsWith(street + "**号");
    }

    @Test
    void the_name_beside_it_is_masked_too() {
        assertThat(Trial.of(new HomeAddresses(), "申请人：甄试样，住址：新华西路12号3栋2单元501室"))
                .anySatisfy(finding -> assertThat(finding.suggestion()).isEqualTo("甄**"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "受理地点：新华大道西路12号住建委3楼306室",
                "业主大会在新华大道西路12号召开",
                "申请人到新华西路12号政务中心办理",
            })
    void an_office_is_not(String text) {
        assertThat(Trial.found(new HomeAddresses(), text)).isEmpty();
    }

    @Test
    void many_numbers_of_one_column_are_one_finding_with_their_count() {
        var table = new StringBuilder("姓名\t手机\t证件\n");
        for (int i = 0; i < 40; i++) {
            table.append("甄某\t139123456").append(10 + i).append("\t无\n");
        }

        List<Finding> found = Proofreader.withBasePacks().check(table.toString());

        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.STOP);
            assertThat(finding.reason()).contains("共40处");
            assertThat(finding.suggestion()).isEqualTo("139****5610");
        });
    }

    @Test
    void a_few_are_shown_one_by_one() {
        assertThat(Proofreader.withBasePacks().check("甲\t13912345678\n乙\t13912345679\n丙\t13912345670\n"))
                .hasSize(3);
    }

    @Test
    void hostile_repetitions_take_bounded_time() {
        assertThat(Trial.of(new HomeAddresses(), "1号3栋".repeat(200_000))).isEmpty();
        assertThat(Trial.of(new HomeAddresses(), "姓名王路1号1室".repeat(100_000))).isNotNull();
    }
}
