package org.mingchuang.publishing.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.audit.History;
import org.mingchuang.files.FileId;
import org.mingchuang.files.PictureSizes;
import org.mingchuang.files.Renditions;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.kernel.Actor;
import org.mingchuang.organization.UnitView;
import org.mingchuang.organization.Units;
import org.mingchuang.publishing.media.MediaPage.EditionRow;
import org.mingchuang.publishing.media.MediaPage.UseRow;
import org.mingchuang.web.Dates;
import org.mingchuang.web.Fact;
import org.mingchuang.web.FormErrors;
import org.mingchuang.web.Texts;
import org.springframework.stereotype.Component;

/** Shows one entry of the library. */
@Component
class MediaPages {

    private static final double KILO = 1024;

    private final MediaStore store;
    private final MediaUses uses;
    private final MediaRequirements requirements;
    private final StoredFiles files;
    private final Renditions renditions;
    private final Units units;
    private final History history;
    private final Dates dates;
    private final Texts texts;

    MediaPages(
            MediaStore store,
            MediaUses uses,
            MediaRequirements requirements,
            StoredFiles files,
            Renditions renditions,
            Units units,
            History history,
            Dates dates,
            Texts texts) {
        this.store = store;
        this.uses = uses;
        this.requirements = requirements;
        this.files = files;
        this.renditions = renditions;
        this.units = units;
        this.history = history;
        this.dates = dates;
        this.texts = texts;
    }

    MediaPage show(Media media, MediaForm form, FormErrors errors, boolean overtaken, Actor reader) throws IOException {
        StoredFile file = files.find(media.file()).orElseThrow();
        Optional<PictureSizes> sizes = renditions.of(file);
        return new MediaPage(
                media.id(),
                media.words().title(),
                media.kind().name(),
                MediaPolicy.mayKeep(reader, media.unit()),
                media.isTrashed(),
                form,
                errors,
                overtaken,
                media.isTrashed()
                        ? List.of()
                        : requirements.toUse(media).stream().map(texts::of).toList(),
                hasPicture(media) ? MediaListPages.LIST + "/" + media.id() + "/small?e=" + media.version() : "",
                address(media.file()),
                address(media.poster()),
                address(media.captions()),
                sizes.isPresent() && media.kind() == MediaKind.PICTURE,
                facts(media, file, sizes),
                store.folders(),
                uses.of(media.id()).stream().map(use -> row(media, use)).toList(),
                store.editions(media.id()).stream().map(this::row).toList(),
                history.of(media.subject()));
    }

    static boolean hasPicture(Media media) {
        return media.kind() == MediaKind.PICTURE || media.poster() != null;
    }

    private List<Fact> facts(Media media, StoredFile file, Optional<PictureSizes> sizes) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("文件", file.name()));
        facts.add(new Fact("大小", size(file.size())));
        sizes.ifPresent(made -> facts.add(new Fact("尺寸", made.width() + "×" + made.height() + " 像素")));
        sizes.filter(made -> !made.sizes().isEmpty())
                .ifPresent(made -> facts.add(new Fact(
                        "发布规格",
                        texts.of("publishing.media.label.SIZES", made.sizes().size()))));
        facts.add(new Fact("单位", units.find(media.unit()).map(UnitView::name).orElse("")));
        facts.add(new Fact("上传", media.addedBy() + " " + dates.brief(media.addedAt())));
        return facts;
    }

    private UseRow row(Media media, MediaUse use) {
        String state =
                texts.of("publishing.media.label." + (use.out() ? (use.working() ? "OUT" : "OUT_ONLY") : "WORKING"));
        return new UseRow(
                use.manuscript().value(),
                "/office/manuscripts/" + use.manuscript().value(),
                use.title(),
                texts.of("publishing.media.role." + use.role()),
                state,
                texts.of("publishing.media.label.EDITION", use.edition()),
                use.edition() < media.edition());
    }

    private EditionRow row(MediaEdition edition) {
        return new EditionRow(
                texts.of("publishing.media.label.EDITION", edition.number()),
                address(edition.file()),
                edition.note(),
                edition.madeBy(),
                dates.brief(edition.madeAt()));
    }

    static String size(long bytes) {
        return bytes < KILO * KILO
                ? Math.max(1, Math.round(bytes / KILO)) + " KB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / KILO / KILO);
    }

    private static String address(@Nullable FileId file) {
        return file == null ? "" : "/office/files/" + file.value();
    }
}
