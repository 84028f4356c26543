package org.mingchuang.publishing.intake;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** .odt of LibreOffice, WPS and other programs. */
final class OpenTextReader {

    private static final Set<String> TRANSPARENT = Set.of("section", "index-body", "text-box", "frame-content");

    private final Sheet sheet = new Sheet();
    private final OpenTextStyles styles = new OpenTextStyles();
    private final OpenTextWords words;

    private OpenTextReader(Packed packed) {
        this.words = new OpenTextWords(packed, sheet, styles);
    }

    static Sheet read(Packed packed) throws Unreadable {
        var reader = new OpenTextReader(packed);
        if (packed.has("styles.xml")) {
            reader.styles.add(Xml.read(packed.open("styles.xml")));
        }
        Element content = Xml.read(packed.open("content.xml"));
        reader.styles.add(content);
        Element text = Xml.child(content, "body", "text").orElseThrow(() -> Unreadable.because("DAMAGED"));
        reader.blocks(text, reader.sheet.body());
        reader.sheet.appendFootnotes();
        return reader.sheet;
    }

    private void blocks(Element source, org.jsoup.nodes.Element target) throws Unreadable {
        for (Element child : Xml.children(source)) {
            String name = child.getLocalName();
            if (TRANSPARENT.contains(name)) {
                blocks(child, target);
                continue;
            }
            switch (name) {
                case "p" -> paragraph(child, target);
                case "h" -> heading(child, target);
                case "list" -> list(child, target, Xml.attribute(child, "style-name"), 0);
                case "table" -> table(child, target);
                case "tracked-changes" -> sheet.remark("REVISIONS");
                case "table-of-content" -> sheet.remark("CONTENTS");
                default -> {}
            }
        }
    }

    private void paragraph(Element source, org.jsoup.nodes.Element target) throws Unreadable {
        var paragraph = new org.jsoup.nodes.Element("p");
        String style = Xml.attribute(source, "style-name");
        words.write(source, paragraph, styles.emphasis(style));
        if (!Words.isBlank(paragraph)) {
            if (styles.isTitle(style)) {
                paragraph.attr(Sheet.TITLE_MARK, "");
            }
            switch (styles.alignment(style)) {
                case "center" -> paragraph.addClass("center");
                case "end", "right" -> paragraph.addClass("right");
                default -> {}
            }
            target.appendChild(paragraph);
        }
        for (Element box : words.boxes()) {
            blocks(box, target);
        }
    }

    private void heading(Element source, org.jsoup.nodes.Element target) throws Unreadable {
        int level = Math.max(1, Xml.number(Xml.attribute(source, "outline-level"), 1));
        var heading = new org.jsoup.nodes.Element("h" + Math.min(4, level + 1));
        words.write(source, heading, List.of());
        if (!Words.isBlank(heading)) {
            target.appendChild(heading);
        }
    }

    private void list(Element source, org.jsoup.nodes.Element target, String style, int level) throws Unreadable {
        var list = target.appendElement(styles.isNumbered(style, level) ? "ol" : "ul");
        for (Element item : Xml.children(source)) {
            if (!Xml.is(item, "list-item") && !Xml.is(item, "list-header")) {
                continue;
            }
            var place = list.appendElement("li");
            for (Element child : Xml.children(item)) {
                switch (child.getLocalName()) {
                    case "p", "h" -> item(child, place);
                    case "list" -> list(child, place, style, level + 1);
                    default -> {}
                }
            }
        }
    }

    private void item(Element source, org.jsoup.nodes.Element place) throws Unreadable {
        if (place.childNodeSize() > 0) {
            place.appendElement("br");
        }
        words.write(source, place, List.of());
    }

    private void table(Element source, org.jsoup.nodes.Element target) throws Unreadable {
        var cells = new Cells(target, sheet);
        rows(source, cells, false);
        cells.end();
    }

    private void rows(Element source, Cells cells, boolean header) throws Unreadable {
        for (Element child : Xml.children(source)) {
            switch (child.getLocalName()) {
                case "table-header-rows" -> rows(child, cells, true);
                case "table-rows", "table-row-group" -> rows(child, cells, header);
                case "table-row" -> row(child, cells, header);
                default -> {}
            }
        }
    }

    private void row(Element source, Cells cells, boolean header) throws Unreadable {
        cells.row(header);
        for (Element child : Xml.children(source)) {
            if (Xml.is(child, "table-cell")) {
                var cell = cells.cell(
                        Xml.number(Xml.attribute(child, "number-columns-spanned"), 1),
                        Xml.number(Xml.attribute(child, "number-rows-spanned"), 1));
                blocks(child, cell);
            }
        }
    }
}
