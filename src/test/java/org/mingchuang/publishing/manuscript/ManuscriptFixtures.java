package org.mingchuang.publishing.manuscript;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ContentOrigin;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.ManuscriptKind;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.PolicyFields;
import org.mingchuang.publishing.Validity;

/** Manuscripts and texts with names. */
final class ManuscriptFixtures {

    static final UnitId SECTION = new UnitId(11);
    private static final Instant AT = Instant.parse("2020-08-10T01:00:00Z");

    private ManuscriptFixtures() {}

    static Manuscript aManuscript(ManuscriptState state) {
        return new Manuscript(
                new ManuscriptId(5),
                SECTION,
                ManuscriptKind.NEWS,
                state,
                1,
                null,
                "区住房城乡建委部署汛期工地安全",
                new ColumnId(3),
                null,
                "",
                new PersonId(21),
                "龚某",
                AT,
                AT,
                1);
    }

    static Manuscripts.Text aNewsText(ColumnId home) {
        return new Draft(home).text();
    }

    static Manuscripts.Text aPolicyText(ColumnId home) {
        var draft = new Draft(home);
        draft.kind = ManuscriptKind.POLICY;
        draft.policy = new PolicyFields(
                "黔江建发〔2020〕71号",
                "重庆市黔江区住房和城乡建设委员会",
                LocalDate.of(2020, 8, 10),
                null,
                "城乡建设",
                "通知",
                Validity.VALID,
                "此件公开发布");
        return draft.text();
    }

    static Manuscripts.Text changed(Manuscripts.Text text, UnaryOperator<Draft> change) {
        return change.apply(Draft.of(text)).text();
    }

    /** A text whose fields can be set one by one. */
    static final class Draft {
        ManuscriptKind kind = ManuscriptKind.NEWS;
        String title = "区住房城乡建委部署汛期工地安全";
        String subtitle = "";
        String summary = "对在建项目逐一排查。";
        String body = "<p>8月10日，区住房城乡建委对在建项目开展汛期安全检查。</p>";
        String source = "重庆市黔江区住房和城乡建设委员会";
        String author = "安全科";
        String keywords = "汛期 安全";

        @Nullable
        ColumnId home;

        List<ColumnId> others = List.of();
        String coverAlt = "";

        @Nullable
        Instant plannedAt;

        ContentOrigin origin = ContentOrigin.ORIGINAL;

        @Nullable
        Long sourceUnit;

        String originalAddress = "";
        String originalTitle = "";

        @Nullable
        PolicyFields policy;

        Draft(@Nullable ColumnId home) {
            this.home = home;
        }

        static Draft of(Manuscripts.Text text) {
            var draft = new Draft(text.home());
            draft.kind = text.kind();
            draft.title = text.title();
            draft.subtitle = text.subtitle();
            draft.summary = text.summary();
            draft.body = text.bodyHtml();
            draft.source = text.source();
            draft.author = text.author();
            draft.keywords = text.keywords();
            draft.others = text.others();
            draft.coverAlt = text.coverAlt();
            draft.plannedAt = text.plannedAt();
            draft.origin = text.origin();
            draft.sourceUnit = text.sourceUnit();
            draft.originalAddress = text.originalAddress();
            draft.originalTitle = text.originalTitle();
            draft.policy = text.policy();
            return draft;
        }

        Manuscripts.Text text() {
            return new Manuscripts.Text(
                    kind,
                    title,
                    subtitle,
                    summary,
                    body,
                    source,
                    author,
                    keywords,
                    home,
                    others,
                    null,
                    coverAlt,
                    List.of(),
                    plannedAt,
                    origin,
                    sourceUnit,
                    originalAddress,
                    originalTitle,
                    policy);
        }
    }
}
