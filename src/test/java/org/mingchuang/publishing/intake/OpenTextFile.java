package org.mingchuang.publishing.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes .odt files, and packed files that aren't what they should be. */
final class OpenTextFile {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
              xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
              xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
              xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
              xmlns:xlink="http://www.w3.org/1999/xlink"><office:automatic-styles>
              <style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>
              <style:style style:name="C"><style:paragraph-properties fo:text-align="center"/></style:style>
              <text:list-style style:name="L"><text:list-level-style-number text:level="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>
              </office:automatic-styles><office:body><office:text>""";
    private static final String END = "</office:text></office:body></office:document-content>";

    private OpenTextFile() {}

    static byte[] ofLines(String lines) {
        return of(lines.lines().map(line -> "<text:p>" + line + "</text:p>").collect(Collectors.joining()));
    }

    static byte[] of(String content, Object... parts) {
        var all = new java.util.LinkedHashMap<String, byte[]>();
        all.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
        all.put("content.xml", (HEAD + content + END).getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i + 1 < parts.length; i += 2) {
            all.put((String) parts[i], (byte[]) parts[i + 1]);
        }
        return packed(all);
    }

    static byte[] packed(Map<String, byte[]> parts) {
        try (var out = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
