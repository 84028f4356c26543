package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingchuang.files.FileId;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ColumnType;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.Columns;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.PageKind;
import org.mingchuang.publishing.PolicyFields;
import org.mingchuang.publishing.TextMother;
import org.mingchuang.publishing.Validity;

class SubmissionRequirementsTest {

    private static final Instant NOW = Instant.parse("2020-08-10T01:00:00Z");
    private static final ColumnId LIST = new ColumnId(1);
    private static final ColumnId SECTION = new ColumnId(2);
    private static final ColumnId CLOSED = new ColumnId(3);
    private static final ColumnId UNKNOWN = new ColumnId(9);
    private static final FileId PICTURE = new FileId(new UUID(0, 1));

    private final SubmissionRequirements requirements =
            new SubmissionRequirements(new ThreeColumns(), new ReprintRequirements(new AListOfSources()));

    @Test
    void a_whole_text_meets_them_all() {
        assertThat(unmet(aText().text())).isEmpty();
        assertThat(unmet(aText().policy(TextMother.policy()).text())).isEmpty();
    }

    @Test
    void it_needs_a_body_a_source_and_a_home_column() {
        assertThat(unmet(aText().body("<p> </p>").source(" ").home(null).text()))
                .containsExactly("BODY_MISSING at body", "SOURCE_MISSING at source", "HOME_MISSING at home");
    }

    @Test
    void a_picture_or_an_attachment_is_a_body() {
        assertThat(unmet(aText().body("<img src=\"/a.png\" alt=\"施工现场\">").text()))
                .isEmpty();
        assertThat(unmet(aText().body("").attachments(PICTURE).text())).isEmpty();
    }

    @Test
    void its_home_is_an_open_column_that_takes_items() {
        assertThat(unmet(aText().home(SECTION).text())).containsExactly("HOME_IS_SECTION at home");
        assertThat(unmet(aText().home(CLOSED).text())).containsExactly("HOME_CLOSED at home");
        assertThat(unmet(aText().home(UNKNOWN).text())).containsExactly("HOME_CLOSED at home");
    }

    @Test
    void so_are_its_other_columns() {
        assertThat(unmet(aText().others(SECTION).text())).containsExactly("OTHER_NOT_OPEN at others");
        assertThat(unmet(aText().others(CLOSED).text())).containsExactly("OTHER_NOT_OPEN at others");
        assertThat(unmet(aText().others(LIST).text())).isEmpty();
    }

    @Test
    void each_picture_says_what_it_shows() {
        assertThat(unmet(aText().body("<p>现场</p><img src=\"/a.png\">").text()))
                .containsExactly("PICTURE_WITHOUT_ALT at body");
        assertThat(unmet(aText().cover(PICTURE, "").text())).containsExactly("COVER_WITHOUT_ALT at coverAlt");
        assertThat(unmet(aText().cover(PICTURE, "施工现场").text())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-08-10T00:59:59Z, PLANNED_IN_THE_PAST at plannedAt",
        "2020-08-10T01:00:00Z, ",
        "2020-08-11T01:00:00Z, "
    })
    void a_planned_time_is_not_over(Instant planned, @Nullable String expected) {
        List<String> wanted = expected == null ? List.of() : List.of(expected);

        assertThat(unmet(aText().plannedAt(planned).text())).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2020-09-01T01:00:00Z, true",
        "2, 2020-09-01T01:00:00Z, false",
        "3, , false",
        "3, 2020-08-31T15:59:59Z, false",
        "3, 2020-08-31T16:00:00Z, true"
    })
    void a_reprint_is_judged_by_the_list_of_the_day_on_which_it_is_published(
            long unit, @Nullable Instant planned, boolean accepted) {
        String title = aText().text().title();
        Manuscripts.Text text = aText().reprint(unit, "https://www.gov.cn/a/1.html", title)
                .plannedAt(planned)
                .text();

        assertThat(unmet(text)).isEqualTo(accepted ? List.of() : List.of("SOURCE_UNIT_NOT_IN_FORCE at sourceUnit"));
    }

    @Test
    void a_policy_document_has_its_head_filled_in() {
        var empty = new PolicyFields("", " ", null, null, "", "", Validity.VALID, "");

        assertThat(unmet(aText().policy(empty).text()))
                .containsExactly(
                        "DOCUMENT_NUMBER_MISSING at documentNumber",
                        "ISSUING_ORGAN_MISSING at issuingOrgan",
                        "ISSUED_ON_MISSING at issuedOn",
                        "SUBJECT_MISSING at subjectCategory");
        assertThat(unmet(aText().policy(null).text())).containsExactly("DOCUMENT_NUMBER_MISSING at documentNumber");
    }

    private static TextMother aText() {
        return TextMother.news("关于开展房屋安全排查的情况").home(LIST);
    }

    private List<String> unmet(Manuscripts.Text text) {
        return requirements.unmet(text, NOW).stream()
                .map(refusal -> shortly(refusal))
                .toList();
    }

    static String shortly(Refusal refusal) {
        return refusal.key().substring(refusal.key().lastIndexOf('.') + 1) + " at " + refusal.field();
    }

    private static final class ThreeColumns implements Columns {

        @Override
        public Optional<ColumnView> find(ColumnId id) {
            return all().stream().filter(column -> column.id().equals(id)).findFirst();
        }

        @Override
        public Optional<ColumnView> byPath(String path) {
            return all().stream().filter(column -> column.path().equals(path)).findFirst();
        }

        @Override
        public List<ColumnView> all() {
            return List.of(
                    column(LIST, PageKind.LIST, true),
                    column(SECTION, PageKind.SECTION, true),
                    column(CLOSED, PageKind.LIST, false));
        }

        private static ColumnView column(ColumnId id, PageKind kind, boolean open) {
            return new ColumnView(
                    id, null, "/c" + id.value(), "栏目", ColumnType.NEWS, kind, null, new UnitId(1), "", "", 1, open);
        }
    }
}
