package org.mingchuang.portal.serve;

import java.util.Map;

/**
 * 媒体类型 of a file by its ending. What a browser could run, or might not know, is downloaded instead of opened.
 *
 * @param opened shown in the browser; otherwise downloaded
 */
record MediaType(String name, boolean opened) {

    private static final MediaType UNKNOWN = new MediaType("application/octet-stream", false);

    private static final Map<String, MediaType> BY_ENDING = Map.ofEntries(
            opened("html", "text/html;charset=utf-8"),
            opened("css", "text/css;charset=utf-8"),
            opened("js", "text/javascript;charset=utf-8"),
            opened("xml", "text/xml;charset=utf-8"),
            opened("txt", "text/plain;charset=utf-8"),
            opened("svg", "image/svg+xml"),
            opened("jpg", "image/jpeg"),
            opened("jpeg", "image/jpeg"),
            opened("png", "image/png"),
            opened("gif", "image/gif"),
            opened("webp", "image/webp"),
            opened("ico", "image/x-icon"),
            opened("pdf", "application/pdf"),
            opened("mp3", "audio/mpeg"),
            opened("m4a", "audio/mp4"),
            opened("mp4", "video/mp4"),
            opened("webm", "video/webm"),
            opened("vtt", "text/vtt;charset=utf-8"),
            downloaded("doc", "application/msword"),
            downloaded("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            downloaded("xls", "application/vnd.ms-excel"),
            downloaded("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            downloaded("ppt", "application/vnd.ms-powerpoint"),
            downloaded("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
            downloaded("odt", "application/vnd.oasis.opendocument.text"),
            downloaded("ods", "application/vnd.oasis.opendocument.spreadsheet"),
            downloaded("csv", "text/csv;charset=utf-8"),
            downloaded("zip", "application/zip"));

    static MediaType ofEnding(String ending) {
        return BY_ENDING.getOrDefault(ending, UNKNOWN);
    }

    private static Map.Entry<String, MediaType> opened(String ending, String name) {
        return Map.entry(ending, new MediaType(name, true));
    }

    private static Map.Entry<String, MediaType> downloaded(String ending, String name) {
        return Map.entry(ending, new MediaType(name, false));
    }
}
