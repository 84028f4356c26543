package org.mingchuang.publishing.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** 文件格式, by content: names lie. */
enum DocumentFormat {
    DOCX,
    ODT,
    HTML,
    TEXT,
    /** Word before 2007 and WPS of its own form: a compound file. */
    OLD_WORD,
    /** A .docx with a password is a compound file too. */
    ENCRYPTED,
    PDF,
    RICH_TEXT,
    PACKED_OTHER,
    PICTURE,
    OTHER;

    private static final Pattern MARKUP = Pattern.compile(
            "(?is)^(?:<\\?xml[^>]*>|<!--.*?-->|\\s++)*+(?:<!doctype\\s+html|<html|<head|<body|<meta|<div|<p[\\s>]|<table|<h[1-6][\\s>]).*");
    private static final int HEAD = 4096;

    static DocumentFormat of(byte[] content) {
        if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            String names = new String(content, StandardCharsets.UTF_16LE);
            return names.contains("EncryptedPackage") ? ENCRYPTED : OLD_WORD;
        }
        if (begins(content, 'P', 'K', 3, 4)) {
            return PACKED_OTHER;
        }
        if (begins(content, '{', '\\', 'r', 't', 'f')) {
            return RICH_TEXT;
        }
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.substring(0, Math.min(head.length(), 1024)).contains("%PDF-")) {
            return PDF;
        }
        if (begins(content, 0xFF, 0xD8, 0xFF) || begins(content, 0x89, 'P', 'N', 'G') || head.startsWith("GIF8")) {
            return PICTURE;
        }
        return TextEncoding.decoded(content).map(DocumentFormat::ofText).orElse(OTHER);
    }

    /** What is in a packed file. */
    static DocumentFormat of(Packed packed) {
        String type = new String(packed.content("mimetype"), StandardCharsets.US_ASCII).strip();
        if (packed.has("[Content_Types].xml")) {
            String types = new String(packed.content("[Content_Types].xml"), StandardCharsets.UTF_8);
            return types.contains("wordprocessingml.document.main+xml")
                            || types.contains("wordprocessingml.template.main+xml")
                            || types.toLowerCase(Locale.ROOT).contains("ms-word.document.macroenabled")
                    ? DOCX
                    : PACKED_OTHER;
        }
        return type.startsWith("application/vnd.oasis.opendocument.text") && packed.has("content.xml")
                ? ODT
                : PACKED_OTHER;
    }

    private static DocumentFormat ofText(String text) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        return MARKUP.matcher(head).matches() ? HTML : TEXT;
    }

    private static boolean begins(byte[] content, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
