package org.mingchuang.publishing.manuscript;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.approval.spi.SubmittedSubject.Fact;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.publishing.ColumnId;
import org.mingchuang.publishing.ColumnView;
import org.mingchuang.publishing.Columns;
import org.mingchuang.publishing.ContentOrigin;
import org.mingchuang.publishing.Manuscripts;
import org.mingchuang.publishing.PolicyFields;
import org.mingchuang.publishing.SourceUnits;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** The facts of a version as people read them: on its page, at the signer's, on the approval form. Empty ones are left out. */
@Component
class TextFacts {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    private final Units units;
    private final Columns columns;
    private final SourceUnits sources;
    private final Texts texts;

    TextFacts(Units units, Columns columns, SourceUnits sources, Texts texts) {
        this.units = units;
        this.columns = columns;
        this.sources = sources;
        this.texts = texts;
    }

    List<Fact> of(Manuscript manuscript, Version version) {
        Manuscripts.Text text = version.text();
        var facts = new ArrayList<Fact>();
        add(facts, "起草单位", units.find(manuscript.unit()).map(UnitView::name).orElse(""));
        add(facts, "起草人", version.writtenByName());
        add(facts, "体裁", texts.of("publishing.manuscript.kind", text.kind()));
        add(facts, "主栏目", nameOf(text.home()));
        add(
                facts,
                "同时发布",
                String.join("、", text.others().stream().map(this::nameOf).toList()));
        add(facts, "信息来源", text.source());
        add(facts, "作者", text.author());
        add(facts, "计划发布", minute(text.plannedAt()));
        addReprint(facts, text);
        addPolicy(facts, text.policy());
        add(facts, "附件", text.attachments().isEmpty() ? "" : text.attachments().size() + " 个");
        add(facts, "发布时间", minute(manuscript.publishedAt()));
        return facts;
    }

    private void addReprint(List<Fact> facts, Manuscripts.Text text) {
        if (text.origin() == ContentOrigin.REPRINT) {
            add(
                    facts,
                    "转载自",
                    Optional.ofNullable(text.sourceUnit())
                            .flatMap(sources::find)
                            .map(SourceUnits.SourceUnitView::name)
                            .orElse("政府网站"));
            add(facts, "原文地址", text.originalAddress());
        }
    }

    private void addPolicy(List<Fact> facts, @Nullable PolicyFields policy) {
        if (policy != null) {
            add(facts, "发文字号", policy.documentNumber());
            add(facts, "发文机关", policy.issuingOrgan());
            add(facts, "成文日期", day(policy.issuedOn()));
            add(facts, "施行日期", day(policy.effectiveOn()));
            add(facts, "主题分类", policy.subjectCategory());
            add(facts, "有效性", texts.of("publishing.manuscript.validity", policy.validity()));
        }
    }

    private String nameOf(@Nullable ColumnId id) {
        return id == null ? "" : columns.find(id).map(ColumnView::name).orElse("");
    }

    private static void add(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(label, value));
        }
    }

    private static String minute(@Nullable Instant instant) {
        return instant == null ? "" : MINUTE.format(instant);
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
