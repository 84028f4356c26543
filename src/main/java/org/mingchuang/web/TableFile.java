package org.mingchuang.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** 导出表格: a list as a file for spreadsheet programs: UTF-8 with its mark, so that they read Chinese. */
public record TableFile(String name, List<String> head, List<List<String>> rows) {

    /** The most rows that one file takes. */
    public static final int MOST = 10_000;

    private static final String MARK = "\uFEFF";

    public ResponseEntity<byte[]> asDownload() {
        var attachment = ContentDisposition.attachment()
                .filename(name + ".csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(text().getBytes(StandardCharsets.UTF_8));
    }

    String text() {
        return Stream.concat(Stream.of(head), rows.stream())
                .map(cells -> cells.stream().map(TableFile::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
    }

    /** A cell that begins like a formula would be run by the program that opens it. */
    private static String cell(String text) {
        String harmless = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
