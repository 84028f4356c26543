package org.mingchuang.publishing.media;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 素材表单: what was typed, as it came. Binding leaves null where a field did not come. */
public record MediaForm(
        String version,
        String title,
        String folder,
        String tags,
        String alt,
        String caption,
        @Nullable Boolean map,
        String reviewNumber,
        String transcript,
        String focusX,
        String focusY) {

    private static final int MIDDLE = 50;

    public MediaForm {
        version = given(version);
        title = given(title);
        folder = given(folder);
        tags = given(tags);
        alt = given(alt);
        caption = given(caption);
        reviewNumber = given(reviewNumber);
        transcript = given(transcript);
        focusX = given(focusX);
        focusY = given(focusY);
    }

    static MediaForm of(Media media) {
        MediaWords words = media.words();
        return new MediaForm(
                Long.toString(media.version()),
                words.title(),
                words.folder(),
                String.join("，", words.tags()),
                words.alt(),
                words.caption(),
                words.map(),
                words.reviewNumber(),
                words.transcript(),
                Integer.toString(words.focusX()),
                Integer.toString(words.focusY()));
    }

    MediaForm at(long newVersion) {
        return new MediaForm(
                Long.toString(newVersion),
                title,
                folder,
                tags,
                alt,
                caption,
                map,
                reviewNumber,
                transcript,
                focusX,
                focusY);
    }

    /** A tick that is not set does not come at all. */
    public boolean isMap() {
        return Boolean.TRUE.equals(map);
    }

    /** A version that is none was never shown to anybody. */
    long seenVersion() {
        return version.matches("[0-9]{1,9}") ? Long.parseLong(version) : -1;
    }

    MediaWords words() {
        return new MediaWords(
                title,
                folder,
                MediaWords.tags(tags),
                alt,
                caption,
                isMap(),
                reviewNumber,
                transcript,
                hundredth(focusX),
                hundredth(focusY));
    }

    private static int hundredth(String typed) {
        return typed.matches("[0-9]{1,3}") ? Integer.parseInt(typed) : MIDDLE;
    }

    private static String given(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
