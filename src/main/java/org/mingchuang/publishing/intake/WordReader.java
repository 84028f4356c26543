package org.mingchuang.publishing.intake;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.mingchuang.publishing.intake.WordNumbers.Number;
import org.w3c.dom.Element;

/** .docx of Word and WPS. The packed file was looked through before; here it is only read. */
final class WordReader {

    private static final Set<String> TRANSPARENT = Set.of("ins", "moveTo", "customXml", "smartTag", "sdtContent");

    private final Sheet sheet = new Sheet();
    private final WordStyles styles;
    private final WordNumbers numbers;
    private final WordWords words;

    private WordReader(WordParts parts) throws Unreadable {
        this.styles = new WordStyles(parts.part("styles"));
        this.numbers = new WordNumbers(parts.part("numbering"));
        this.words = new WordWords(parts, sheet);
    }

    static Sheet read(byte[] content) throws Unreadable {
        WordParts parts = WordParts.open(content);
        var reader = new WordReader(parts);
        Element body = Xml.child(parts.main(), "body").orElseThrow(() -> Unreadable.because("DAMAGED"));
        reader.blocks(body, reader.sheet.body(), new Lists(reader.sheet.body()));
        reader.sheet.appendFootnotes();
        return reader.sheet;
    }

    private void blocks(Element source, org.jsoup.nodes.Element target, Lists lists) throws Unreadable {
        for (Element child : Xml.children(source)) {
            String name = child.getLocalName();
            if (TRANSPARENT.contains(name)) {
                blocks(child, target, lists);
                continue;
            }
            switch (name) {
                case "p" -> paragraph(child, target, lists);
                case "tbl" -> {
                    lists.close();
                    table(child, target);
                }
                case "sdt" -> control(child, target, lists);
                case "altChunk" -> sheet.remark("OBJECT");
                default -> {}
            }
        }
    }

    /** A table of contents is made of the headings where it is read. */
    private void control(Element source, org.jsoup.nodes.Element target, Lists lists) throws Unreadable {
        if (Xml.value(source, "sdtPr", "docPartObj", "docPartGallery").startsWith("Table of Contents")) {
            sheet.remark("CONTENTS");
            return;
        }
        Optional<Element> content = Xml.child(source, "sdtContent");
        if (content.isPresent()) {
            blocks(content.get(), target, lists);
        }
    }

    private void paragraph(Element source, org.jsoup.nodes.Element target, Lists lists) throws Unreadable {
        var paragraph = new org.jsoup.nodes.Element("p");
        words.write(source, paragraph);
        if (!Words.isBlank(paragraph)) {
            place(source, paragraph, target, lists);
        }
        for (Element box : words.boxes()) {
            lists.close();
            blocks(box, target, lists);
        }
    }

    private void place(Element source, org.jsoup.nodes.Element paragraph, org.jsoup.nodes.Element target, Lists lists) {
        OptionalInt level = styles.level(source);
        Optional<Number> number = number(source);
        int depth = styles.numbering(source)
                .map(found -> Xml.number(Xml.value(found, "ilvl"), 0))
                .orElse(0);
        if (number.isPresent()
                && level.isEmpty()
                && number.get().plain()
                && (number.get().bullet()
                        || lists.canTake(
                                number.get().list(), depth, number.get().value()))) {
            var item = lists.item(number.get().list(), depth, !number.get().bullet());
            item.appendChildren(paragraph.childNodesCopy());
            return;
        }
        lists.close();
        number.filter(found -> !found.text().isEmpty()).ifPresent(found -> paragraph.prependText(found.text()));
        heading(source, paragraph, level);
        align(paragraph, styles.alignment(source));
        target.appendChild(paragraph);
    }

    private Optional<Number> number(Element source) {
        return styles.numbering(source)
                .flatMap(found -> numbers.next(Xml.value(found, "numId"), Xml.number(Xml.value(found, "ilvl"), 0)));
    }

    private void heading(Element source, org.jsoup.nodes.Element paragraph, OptionalInt level) {
        if (styles.isTitle(source)) {
            paragraph.attr(Sheet.TITLE_MARK, "");
            return;
        }
        if (level.isPresent() && paragraph.selectFirst("img") == null) {
            paragraph.tagName("h" + Math.min(4, level.getAsInt() + 1));
            paragraph.select("strong").unwrap();
        }
    }

    private static void align(org.jsoup.nodes.Element paragraph, String alignment) {
        switch (alignment) {
            case "center" -> paragraph.addClass("center");
            case "right", "end" -> paragraph.addClass("right");
            default -> {}
        }
    }

    private void table(Element source, org.jsoup.nodes.Element target) throws Unreadable {
        var cells = new Cells(target, sheet);
        for (Element row : Xml.children(source)) {
            for (Element one : Xml.is(row, "tr") ? java.util.List.of(row) : Xml.all(row, "tr")) {
                row(one, cells);
            }
        }
        cells.end();
    }

    private void row(Element source, Cells cells) throws Unreadable {
        cells.row(Xml.child(source, "trPr", "tblHeader").isPresent());
        cells.skip(Xml.number(Xml.value(source, "trPr", "gridBefore"), 0));
        for (Element child : Xml.children(source)) {
            if (Xml.is(child, "tc")) {
                cell(child, cells);
            } else if (Xml.is(child, "sdt")) {
                for (Element one : Xml.all(child, "tc")) {
                    cell(one, cells);
                }
            }
        }
    }

    private void cell(Element source, Cells cells) throws Unreadable {
        int columns = Math.max(1, Xml.number(Xml.value(source, "tcPr", "gridSpan"), 1));
        Optional<Element> merged = Xml.child(source, "tcPr", "vMerge");
        if (merged.filter(found -> !Xml.attribute(found, "val").equals("restart"))
                .isPresent()) {
            cells.goesOn(columns);
            return;
        }
        var cell = cells.cell(columns, 1);
        blocks(source, cell, new Lists(cell));
    }
}
