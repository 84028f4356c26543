package org.mingchuang.publishing.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * 字符编码, by content: a mark at the beginning decides; else what is valid UTF-8 is UTF-8, as Chinese in GBK practically never is;
 * else GB18030, which contains GBK and GB 2312.
 */
final class TextEncoding {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Mark> MARKS = List.of(
            new Mark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
            new Mark(GB18030, 0x84, 0x31, 0x95, 0x33),
            new Mark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
            new Mark(StandardCharsets.UTF_16BE, 0xFE, 0xFF));

    private TextEncoding() {}

    /** Empty when it is no text in any of them. */
    static Optional<String> decoded(byte[] content) {
        for (Mark mark : MARKS) {
            if (mark.isAt(content)) {
                return decoded(content, mark.bytes().length, mark.charset());
            }
        }
        return decoded(content, 0, StandardCharsets.UTF_8)
                .or(() -> decoded(content, 0, GB18030))
                .filter(TextEncoding::isText);
    }

    private static Optional<String> decoded(byte[] content, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Control characters don't stand in texts; characters for private use come from reading something else as GB18030. */
    private static boolean isText(String text) {
        long strange = text.chars()
                .filter(c -> (c < ' ' && "\t\n\r\f\u001a".indexOf(c) < 0) || (c >= 0xE000 && c <= 0xF8FF))
                .count();
        return strange * 100 <= text.length();
    }

    private record Mark(Charset charset, int... bytes) {

        boolean isAt(byte[] content) {
            for (int i = 0; i < bytes.length; i++) {
                if (i >= content.length || (content[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
