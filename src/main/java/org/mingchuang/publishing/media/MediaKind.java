package org.mingchuang.publishing.media;

/** 素材类型, from the content of the file. */
public enum MediaKind {
    /** 图片. */
    PICTURE,
    /** 视频. */
    VIDEO,
    /** 音频. */
    SOUND,
    /** 文档. */
    DOCUMENT;

    static MediaKind of(String mediaType) {
        if (mediaType.startsWith("image/")) {
            return PICTURE;
        }
        if (mediaType.startsWith("video/")) {
            return VIDEO;
        }
        return mediaType.startsWith("audio/") ? SOUND : DOCUMENT;
    }

    boolean isRecording() {
        return this == VIDEO || this == SOUND;
    }
}
