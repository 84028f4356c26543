package org.mingchuang.publishing.media;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.mingchuang.files.FileId;

/** 素材标记: an entry as it stands in a text: the picture or recording, what is said of it, and what is spoken in it. */
final class MediaMarkup {

    private MediaMarkup() {}

    static String of(Media media, FileId file, @Nullable FileId poster, @Nullable FileId captions) {
        MediaWords words = media.words();
        String shown = switch (media.kind()) {
            case PICTURE -> "<img src=\"" + address(file) + "\" alt=\"" + escaped(words.alt()) + "\">";
            case VIDEO -> video(words, file, poster, captions);
            default ->
                "<audio controls src=\"" + address(file) + "\" title=\"" + escaped(words.title()) + "\"></audio>";
        };
        return "<figure>" + shown + caption(media) + "</figure>" + transcript(words);
    }

    private static String video(MediaWords words, FileId file, @Nullable FileId poster, @Nullable FileId captions) {
        String still = poster == null ? "" : " poster=\"" + address(poster) + "\"";
        String track = captions == null
                ? ""
                : "<track kind=\"captions\" srclang=\"zh\" label=\"中文字幕\" src=\"" + address(captions) + "\">";
        return "<video controls src=\"" + address(file) + "\"" + still + " title=\"" + escaped(words.title()) + "\">"
                + track + "</video>";
    }

    private static String caption(Media media) {
        MediaWords words = media.words();
        String review = words.reviewNumber().isEmpty() ? "" : "（审图号：" + words.reviewNumber() + "）";
        String text = words.caption() + review;
        return text.isEmpty() ? "" : "<figcaption>" + escaped(text) + "</figcaption>";
    }

    private static String transcript(MediaWords words) {
        if (words.transcript().isEmpty()) {
            return "";
        }
        var text = new StringBuilder("<h4>文字稿</h4>");
        words.transcript()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> text.append("<p>").append(escaped(line)).append("</p>"));
        return text.toString();
    }

    private static String address(FileId file) {
        return "/office/files/" + file.value();
    }

    private static String escaped(String text) {
        return Entities.escape(text);
    }
}
