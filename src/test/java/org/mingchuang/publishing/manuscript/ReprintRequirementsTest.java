package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.TextMother;

/** N-10: a listed unit or a government site, the original address, the unchanged title. */
class ReprintRequirementsTest {

    private static final String TITLE = "全国住房和城乡建设工作会议召开";
    private static final LocalDate DAY = LocalDate.of(2020, 8, 10);

    private final ReprintRequirements requirements = new ReprintRequirements(new AListOfSources());

    @ParameterizedTest
    @CsvSource(textBlock = """
            # unit | address                                  | refused
            1      | https://www.xinhuanet.com/a/1.html       |
            1      | http://xinhuanet.com/a/1.html            |
            1      | HTTPS://WWW.XINHUANET.COM/a/1.html       |
            1      | https://www.mohurd.gov.cn/a/1.html       |
                   | https://www.gov.cn/a/1.html              |
                   | https://gov.cn/a/1.html                  |
                   | https://zfcxjw.cq.gov.cn/a/1.html        |
            1      | https://news.example.com/a/1.html        | ORIGINAL_ADDRESS_FOREIGN
            1      | https://notxinhuanet.com/a/1.html        | ORIGINAL_ADDRESS_FOREIGN
            1      | https://xinhuanet.com.example.com/1.html | ORIGINAL_ADDRESS_FOREIGN
            1      | https://xinhuanet.com@example.com/1.html | ORIGINAL_ADDRESS_FOREIGN
                   | https://news.example.com/a/1.html        | SOURCE_UNIT_MISSING
                   | https://gov.cn.example.com/a/1.html      | SOURCE_UNIT_MISSING
                   | https://fakegov.cn/a/1.html              | SOURCE_UNIT_MISSING
            99     | https://news.example.com/a/1.html        | SOURCE_UNIT_MISSING
            1      | ftp://xinhuanet.com/a                    | ORIGINAL_ADDRESS_MISSING
            1      | javascript:alert(1)                      | ORIGINAL_ADDRESS_MISSING
            1      | www.xinhuanet.com/a/1.html               | ORIGINAL_ADDRESS_MISSING
            1      | ''                                       | ORIGINAL_ADDRESS_MISSING
                   | ''                                       | ORIGINAL_ADDRESS_MISSING SOURCE_UNIT_MISSING
            2      | https://old.example.cn/a/1.html          | SOURCE_UNIT_NOT_IN_FORCE
            """, delimiter = '|')
    void it_comes_from_where_the_list_allows(@Nullable Long unit, String address, @Nullable String refused) {
        List<String> expected = refused == null
                ? List.of()
                : Arrays.stream(refused.split(" ", -1)).toList();

        assertThat(unmet(reprint(unit, address, TITLE), DAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2020-01-01, true", "2020-07-31, true", "2020-08-01, false", "2019-12-31, false"})
    void the_unit_is_in_force_on_the_publishing_day(LocalDate day, boolean accepted) {
        Manuscripts.Text text = reprint(AListOfSources.ENDED, "https://old.example.cn/a/1.html", TITLE);

        assertThat(unmet(text, day).isEmpty()).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({
        "全国住房和城乡建设工作会议召开, true",
        "' 全国住房和城乡建设工作会议召开 ', true",
        "全国住房和城乡建设工作会议在京召开, false",
        "全国住房和城乡建设工作会议召开！, false",
        "'', false"
    })
    void its_title_is_the_one_of_the_original(String original, boolean accepted) {
        Manuscripts.Text text = reprint(AListOfSources.IN_FORCE, "https://www.xinhuanet.com/1.html", original);

        assertThat(unmet(text, DAY)).isEqualTo(accepted ? List.of() : List.of("TITLE_CHANGED"));
    }

    @Test
    void an_original_needs_nothing_of_it() {
        assertThat(unmet(TextMother.text(TITLE, null), DAY)).isEmpty();
        assertThat(unmet(TextMother.news(TITLE).handedIn().text(), DAY)).isEmpty();
    }

    private static Manuscripts.Text reprint(@Nullable Long unit, String address, String original) {
        return TextMother.news(TITLE).reprint(unit, address, original).text();
    }

    private List<String> unmet(Manuscripts.Text text, LocalDate day) {
        return requirements.unmet(text, day).stream()
                .map(Refusal::key)
                .map(key -> key.substring(key.lastIndexOf('.') + 1))
                .toList();
    }
}
