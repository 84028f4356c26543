package org.mingchuang.publishing.media;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** 字幕: subtitles as editing programs write them (SRT), made into what browsers read (WebVTT). */
final class Subtitles {

    private static final Pattern TIMES =
            Pattern.compile("(?m)^(\\d{2}:\\d{2}:\\d{2}),(\\d{3})(\\s*-->\\s*)(\\d{2}:\\d{2}:\\d{2}),(\\d{3})");

    private Subtitles() {}

    /** In UTF-8, or else as older Chinese programs write. */
    static String fromSrt(byte[] content) {
        String text = decoded(content).replace("\uFEFF", "").replace("\r\n", "\n");
        return "WEBVTT\n\n" + TIMES.matcher(text).replaceAll("$1.$2$3$4.$5");
    }

    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("GB18030"));
        }
    }
}
