package org.mingchuang.publishing.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.files.FileId;
import org.mingchuang.files.StoredFile;
import org.mingchuang.files.StoredFiles;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.UnitId;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.Manuscripts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 复制稿件: a new draft with the words and files of a version. The new one has files of its own, so neither hangs on the other. */
@Component
class ManuscriptCopies {

    private final Manuscripts manuscripts;
    private final StoredFiles files;

    ManuscriptCopies(Manuscripts manuscripts, StoredFiles files) {
        this.manuscripts = manuscripts;
        this.files = files;
    }

    /** Planned time and, of a policy, number and dates stay behind: they belong to the one text. */
    @Transactional
    public Outcome<ManuscriptId> copy(Version version, UnitId unit, Actor by) throws IOException {
        Manuscripts.Text text = version.text();
        Outcome<ManuscriptId> opened = manuscripts.open(unit, text.kind(), by);
        if (!opened.isDone()) {
            return opened;
        }
        ManuscriptId id = opened.orElseThrow();
        Map<FileId, FileId> copied = copyFiles(version, id, by);
        return manuscripts.save(id, 0, copied(text, copied), by).fold(number -> Outcome.done(id), Outcome::refused);
    }

    private Map<FileId, FileId> copyFiles(Version version, ManuscriptId target, Actor by) throws IOException {
        Manuscripts.Text text = version.text();
        var copies = new HashMap<FileId, FileId>();
        for (StoredFile file : files.of(version.manuscript().subject())) {
            boolean used = text.attachments().contains(file.id())
                    || file.id().equals(text.cover())
                    || text.bodyHtml().contains(file.id().value().toString());
            if (used) {
                try (InputStream content = files.open(file.id())) {
                    Optional<StoredFile> copy = manuscripts
                            .attach(target, file.name(), content, by)
                            .fold(Optional::of, refused -> Optional.empty());
                    copy.ifPresent(stored -> copies.put(file.id(), stored.id()));
                }
            }
        }
        return copies;
    }

    private static Manuscripts.Text copied(Manuscripts.Text text, Map<FileId, FileId> copies) {
        String body = text.bodyHtml();
        for (var copy : copies.entrySet()) {
            body = body.replace(
                    copy.getKey().value().toString(), copy.getValue().value().toString());
        }
        List<FileId> attachments = new ArrayList<>();
        text.attachments().forEach(file -> Optional.ofNullable(copies.get(file)).ifPresent(attachments::add));
        @Nullable FileId cover = text.cover() == null ? null : copies.get(text.cover());
        return new Manuscripts.Text(
                text.kind(),
                text.title(),
                text.subtitle(),
                text.summary(),
                body,
                text.source(),
                text.author(),
                text.keywords(),
                text.home(),
                text.others(),
                cover,
                cover == null ? "" : text.coverAlt(),
                attachments,
                null,
                text.origin(),
                text.sourceUnit(),
                text.originalAddress(),
                text.originalTitle(),
                text.policy() == null ? null : ManuscriptForm.PolicyForm.empty().fields());
    }
}
