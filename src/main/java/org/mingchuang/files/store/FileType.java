package org.mingchuang.files.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 允许的文件类型, with the endings that belong to each. What is not listed is refused. */
enum FileType {
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    PDF("application/pdf", "pdf"),
    DOC("application/msword", "doc", "wps"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLS("application/vnd.ms-excel", "xls", "et"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPT("application/vnd.ms-powerpoint", "ppt", "dps"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv"),
    ZIP("application/zip", "zip"),
    MP3("audio/mpeg", "mp3"),
    M4A("audio/mp4", "m4a"),
    MP4("video/mp4", "mp4"),
    WEBM("video/webm", "webm"),
    CAPTIONS("text/vtt", "vtt");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return endings.getFirst();
    }

    boolean has(String ending) {
        return endings.contains(ending);
    }

    boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    boolean isRecording() {
        return mediaType.startsWith("video/") || mediaType.startsWith("audio/");
    }

    /** Packed with ZIP: what the content says can be told apart only by what is inside. */
    boolean isPackage() {
        return this == DOCX || this == XLSX || this == PPTX || this == ODT || this == ODS;
    }

    static Optional<FileType> byEnding(String ending) {
        return Arrays.stream(values()).filter(type -> type.has(ending)).findFirst();
    }

    static String names() {
        return String.join("、", Arrays.stream(values()).map(FileType::ending).toList());
    }
}
