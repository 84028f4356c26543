package org.mingchuang.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingchuang.files.FileId;

/** Texts for tests: a whole one, in which a test changes what it is about. */
public final class TextMother {

    private ManuscriptKind kind = ManuscriptKind.NEWS;
    private String title;
    private String summary = "排查情况";
    private String body = "<p>为做好汛期房屋安全工作，近日开展了排查。</p>";
    private String source = "黔江区住房城乡建委";
    private @Nullable ColumnId home;
    private List<ColumnId> others = List.of();
    private @Nullable FileId cover;
    private String coverAlt = "";
    private List<FileId> attachments = List.of();
    private @Nullable Instant plannedAt;
    private ContentOrigin origin = ContentOrigin.ORIGINAL;
    private @Nullable Long sourceUnit;
    private String originalAddress = "";
    private String originalTitle = "";
    private @Nullable PolicyFields policy;

    private TextMother(String title) {
        this.title = title;
    }

    public static TextMother news(String title) {
        return new TextMother(title);
    }

    public static Manuscripts.Text text(String title, @Nullable ColumnId home) {
        return news(title).home(home).text();
    }

    public static PolicyFields policy() {
        return new PolicyFields(
                "黔江建发〔2020〕71号",
                "重庆市黔江区住房和城乡建设委员会",
                LocalDate.of(2020, 8, 10),
                LocalDate.of(2020, 8, 10),
                "城乡建设",
                "通知",
                Validity.VALID,
                "此件公开发布");
    }

    public TextMother title(String newTitle) {
        title = newTitle;
        return this;
    }

    public TextMother summary(String newSummary) {
        summary = newSummary;
        return this;
    }

    public TextMother body(String newBody) {
        body = newBody;
        return this;
    }

    public TextMother source(String newSource) {
        source = newSource;
        return this;
    }

    public TextMother home(@Nullable ColumnId newHome) {
        home = newHome;
        return this;
    }

    public TextMother others(ColumnId... newOthers) {
        others = List.of(newOthers);
        return this;
    }

    public TextMother cover(@Nullable FileId newCover, String alt) {
        cover = newCover;
        coverAlt = alt;
        return this;
    }

    public TextMother attachments(FileId... files) {
        attachments = List.of(files);
        return this;
    }

    public TextMother plannedAt(@Nullable Instant at) {
        plannedAt = at;
        return this;
    }

    public TextMother handedIn() {
        origin = ContentOrigin.HANDED_IN;
        return this;
    }

    public TextMother reprint(@Nullable Long unit, String address, String original) {
        origin = ContentOrigin.REPRINT;
        sourceUnit = unit;
        originalAddress = address;
        originalTitle = original;
        return this;
    }

    public TextMother policy(@Nullable PolicyFields fields) {
        kind = ManuscriptKind.POLICY;
        policy = fields;
        return this;
    }

    public Manuscripts.Text text() {
        return new Manuscripts.Text(
                kind,
                title,
                "",
                summary,
                body,
                source,
                "",
                "房屋安全",
                home,
                others,
                cover,
                coverAlt,
                attachments,
                plannedAt,
                origin,
                sourceUnit,
                originalAddress,
                originalTitle,
                policy);
    }
}
