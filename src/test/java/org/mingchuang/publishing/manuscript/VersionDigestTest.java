package org.mingchuang.publishing.manuscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingchuang.publishing.manuscript.ManuscriptFixtures.aPolicyText;
import static org.mingchuang.publishing.manuscript.ManuscriptFixtures.changed;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.mingchuang.kernel.Digest;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ContentOrigin;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.manuscript.ManuscriptFixtures.Draft;
import org.mingchuang.testing.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class VersionDigestTest {

    private static final ManuscriptId ID = new ManuscriptId(987_654_321);
    private static final Manuscripts.Text TEXT = aPolicyText(new ColumnId(3));

    @Autowired
    VersionDigest digests;

    @Test
    void the_same_text_has_the_same_digest() {
        assertThat(of(TEXT)).isEqualTo(of(changed(TEXT, draft -> draft)));
    }

    @Test
    void any_change_changes_it() {
        List<UnaryOperator<Draft>> changes = List.of(
                draft -> with(draft, () -> draft.kind = ManuscriptKind.NOTICE),
                draft -> with(draft, () -> draft.title += "。"),
                draft -> with(draft, () -> draft.subtitle = "副题"),
                draft -> with(draft, () -> draft.summary += "。"),
                draft -> with(draft, () -> draft.body += "<p>又</p>"),
                draft -> with(draft, () -> draft.source += "办"),
                draft -> with(draft, () -> draft.author += "办"),
                draft -> with(draft, () -> draft.keywords += " 又"),
                draft -> with(draft, () -> draft.home = new ColumnId(4)),
                draft -> with(draft, () -> draft.others = List.of(new ColumnId(9))),
                draft -> with(draft, () -> draft.coverAlt = "图"),
                draft -> with(draft, () -> draft.plannedAt = Instant.EPOCH),
                draft -> with(draft, () -> draft.origin = ContentOrigin.REPRINT),
                draft -> with(draft, () -> draft.sourceUnit = 3L),
                draft -> with(draft, () -> draft.originalAddress = "https://www.gov.cn/a"),
                draft -> with(draft, () -> draft.originalTitle = "题"),
                draft -> with(draft, () -> draft.policy = null));

        List<Digest> digestsOfChanges = changes.stream()
                .map(change -> of(changed(TEXT, change)))
                .distinct()
                .toList();

        assertThat(digestsOfChanges).hasSameSizeAs(changes).doesNotContain(of(TEXT));
    }

    @Test
    void the_order_of_further_columns_says_nothing() {
        var one = changed(TEXT, draft -> with(draft, () -> draft.others = List.of(new ColumnId(8), new ColumnId(9))));
        var other = changed(TEXT, draft -> with(draft, () -> draft.others = List.of(new ColumnId(9), new ColumnId(8))));

        assertThat(of(one)).isEqualTo(of(other));
    }

    @Test
    void words_can_not_move_from_one_field_into_the_next() {
        var one = changed(
                TEXT,
                draft -> with(draft, () -> {
                    draft.title = "甲";
                    draft.subtitle = "乙";
                }));
        var other = changed(
                TEXT,
                draft -> with(draft, () -> {
                    draft.title = "甲\nsubtitle:1:乙";
                    draft.subtitle = "";
                }));

        assertThat(of(one)).isNotEqualTo(of(other));
    }

    private Digest of(Manuscripts.Text text) {
        return digests.of(ID, text);
    }

    private static Draft with(Draft draft, Runnable change) {
        change.run();
        return draft;
    }
}
