package org.mingchuang.registry.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** 字体表: tells the reader's word processor what to take for a font that it lacks (O-14). */
final class FontTable {

    private static final String NAME = "/word/fontTable.xml";
    private static final String CONTENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private FontTable() {}

    static void addTo(XWPFDocument document) {
        try {
            PackagePartName name = PackagingURIHelper.createPartName(NAME);
            var part = document.getPackage().createPart(name, CONTENT);
            try (var output = part.getOutputStream()) {
                output.write(xml().getBytes(StandardCharsets.UTF_8));
            }
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String xml() {
        String fonts = Arrays.stream(Font.values()).map(FontTable::entry).collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">%s</w:fonts>""".formatted(fonts);
    }

    private static String entry(Font font) {
        return """
                <w:font w:name="%s"><w:altName w:val="%s"/><w:charset w:val="86"/></w:font>""".formatted(font.face(), font.alternates());
    }
}
