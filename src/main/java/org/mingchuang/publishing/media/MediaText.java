package org.mingchuang.publishing.media;

import org.mingchuang.files.FileId;
import org.mingchuang.publishing.Manuscripts;

/** 稿件内容 with one of its files in the place of another. */
record MediaText(Manuscripts.Text text) {

    MediaText with(FileId old, FileId now) {
        return new MediaText(new Manuscripts.Text(
                text.kind(),
                text.title(),
                text.subtitle(),
                text.summary(),
                text.bodyHtml().replace(old.value().toString(), now.value().toString()),
                text.source(),
                text.author(),
                text.keywords(),
                text.home(),
                text.others(),
                text.cover(),
                text.coverAlt(),
                text.attachments().stream()
                        .map(file -> file.equals(old) ? now : file)
                        .toList(),
                text.plannedAt(),
                text.origin(),
                text.sourceUnit(),
                text.originalAddress(),
                text.originalTitle(),
                text.policy()));
    }
}
