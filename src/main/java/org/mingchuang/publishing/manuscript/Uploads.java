package org.mingchuang.publishing.manuscript;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingchuang.files.FileId;
import org.mingchuang.files.StoredFile;
import org.mingchuang.kernel.Actor;
import org.mingchuang.kernel.Outcome;
import org.mingchuang.kernel.Refusal;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.Manuscripts;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the files that come along with a form; a refused one doesn't hold back the others. */
@Component
class Uploads {

    private final Manuscripts manuscripts;

    Uploads(Manuscripts manuscripts) {
        this.manuscripts = manuscripts;
    }

    Taken take(ManuscriptId id, @Nullable List<MultipartFile> files, @Nullable MultipartFile coverFile, Actor by)
            throws IOException {
        var refusals = new ArrayList<Refusal>();
        var attachments = new ArrayList<FileId>();
        for (MultipartFile file : Objects.requireNonNullElse(files, List.<MultipartFile>of())) {
            stored(id, file, "files", by, refusals).ifPresent(stored -> attachments.add(stored.id()));
        }
        Optional<FileId> cover = coverFile == null
                ? Optional.empty()
                : stored(id, coverFile, "coverFile", by, refusals)
                        .filter(stored -> isPicture(stored, refusals))
                        .map(StoredFile::id);
        return new Taken(attachments, cover, refusals);
    }

    Outcome<StoredFile> take(ManuscriptId id, MultipartFile file, Actor by) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return manuscripts.attach(id, Objects.requireNonNullElse(file.getOriginalFilename(), ""), content, by);
        }
    }

    private Optional<StoredFile> stored(
            ManuscriptId id, MultipartFile file, String field, Actor by, List<Refusal> refusals) throws IOException {
        if (file.isEmpty()
                && Objects.requireNonNullElse(file.getOriginalFilename(), "").isEmpty()) {
            return Optional.empty();
        }
        Outcome<StoredFile> outcome = take(id, file, by);
        outcome.refusals().forEach(refusal -> refusals.add(refusal.at(field)));
        return outcome.fold(Optional::of, refused -> Optional.empty());
    }

    private static boolean isPicture(StoredFile file, List<Refusal> refusals) {
        if (!file.isPicture()) {
            refusals.add(Refusal.of("publishing.manuscript.refusal.COVER_NOT_A_PICTURE")
                    .at("coverFile"));
        }
        return file.isPicture();
    }

    /** 收到的文件. */
    record Taken(List<FileId> attachments, Optional<FileId> cover, List<Refusal> refusals) {}
}
