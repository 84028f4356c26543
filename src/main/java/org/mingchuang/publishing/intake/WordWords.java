package org.mingchuang.publishing.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.w3c.dom.Element;

/** The words of one paragraph of Word, with emphasis, links, pictures and the marks of its notes. */
final class WordWords {

    private static final Set<String> TRANSPARENT = Set.of(
            "ins",
            "moveTo",
            "smartTag",
            "sdt",
            "sdtContent",
            "fldSimple",
            "customXml",
            "dir",
            "bdo",
            "ruby",
            "rubyBase");
    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private final WordParts parts;
    private final Sheet sheet;
    private final Map<String, Element> footnotes;
    private final Map<String, Element> endnotes;
    private final List<Element> boxes = new ArrayList<>();

    WordWords(WordParts parts, Sheet sheet) throws Unreadable {
        this.parts = parts;
        this.sheet = sheet;
        this.footnotes = parts.notes("footnotes", "footnote");
        this.endnotes = parts.notes("endnotes", "endnote");
    }

    void write(Element source, org.jsoup.nodes.Element paragraph) throws Unreadable {
        for (Element child : Xml.children(source)) {
            String name = child.getLocalName();
            if (TRANSPARENT.contains(name)) {
                write(child, paragraph);
                continue;
            }
            switch (name) {
                case "r" -> run(child, paragraph);
                case "hyperlink" -> link(child, paragraph);
                case "del", "moveFrom" -> sheet.remark("REVISIONS");
                case "commentRangeStart" -> sheet.remark("COMMENTS");
                case "oMath", "oMathPara" -> formula(child, paragraph);
                default -> {}
            }
        }
    }

    /** Text boxes met since the last call; they stand behind the paragraph that they hang on. */
    List<Element> boxes() {
        List<Element> met = List.copyOf(boxes);
        boxes.clear();
        return met;
    }

    private void link(Element source, org.jsoup.nodes.Element paragraph) throws Unreadable {
        Optional<String> address = parts.link(Xml.attribute(source, "id"));
        org.jsoup.nodes.Element place =
                address.isEmpty() ? paragraph : paragraph.appendElement("a").attr("href", address.get());
        write(source, place);
    }

    private void formula(Element source, org.jsoup.nodes.Element paragraph) {
        String words =
                Xml.all(source, "t").stream().map(Element::getTextContent).collect(Collectors.joining());
        Words.append(paragraph, words, List.of());
        sheet.remark("FORMULA");
    }

    private void run(Element run, org.jsoup.nodes.Element paragraph) throws Unreadable {
        Optional<Element> look = Xml.child(run, "rPr");
        if (look.filter(found -> isOn(found, "vanish")).isPresent()) {
            sheet.remark("HIDDEN");
            return;
        }
        List<String> emphasis = look.map(WordWords::emphasis).orElse(List.of());
        for (Element child : Xml.children(run)) {
            switch (child.getLocalName()) {
                case "t" -> Words.append(paragraph, child.getTextContent(), emphasis);
                case "tab", "ptab" -> Words.append(paragraph, " ", emphasis);
                case "noBreakHyphen" -> Words.append(paragraph, "-", emphasis);
                case "br", "cr" -> lineBreak(child, paragraph);
                case "sym" -> sheet.remark("SYMBOL");
                case "footnoteReference" -> note(footnotes, child, paragraph);
                case "endnoteReference" -> note(endnotes, child, paragraph);
                case "drawing", "pict", "object" -> drawing(child, paragraph);
                case "AlternateContent" -> alternatives(child, paragraph);
                case "ruby" -> write(child, paragraph);
                default -> {}
            }
        }
    }

    private static void lineBreak(Element source, org.jsoup.nodes.Element paragraph) {
        String type = Xml.attribute(source, "type");
        if (type.isEmpty() || type.equals("textWrapping")) {
            paragraph.appendElement("br");
        }
    }

    private void note(Map<String, Element> notes, Element reference, org.jsoup.nodes.Element paragraph) {
        Element note = notes.get(Xml.attribute(reference, "id"));
        if (note == null) {
            return;
        }
        List<String> texts = Xml.all(note, "p").stream()
                .map(one ->
                        Xml.all(one, "t").stream().map(Element::getTextContent).collect(Collectors.joining()))
                .map(Words::stripped)
                .filter(text -> !text.isEmpty())
                .toList();
        if (!texts.isEmpty()) {
            paragraph.appendElement("sup").text("[" + sheet.footnote(texts) + "]");
        }
    }

    /** The newer form; the other one says the same for older programs. */
    private void alternatives(Element source, org.jsoup.nodes.Element paragraph) throws Unreadable {
        Optional<Element> choice = Xml.child(source, "Choice").or(() -> Xml.child(source, "Fallback"));
        if (choice.isPresent()) {
            drawing(choice.get(), paragraph);
        }
    }

    private void drawing(Element source, org.jsoup.nodes.Element paragraph) throws Unreadable {
        boolean found = false;
        String alt = alt(source);
        for (Element blip : Xml.all(source, "blip")) {
            picture(Xml.attribute(blip, "embed"), alt, paragraph);
            found = true;
        }
        for (Element picture : Xml.all(source, "imagedata")) {
            picture(Xml.attribute(picture, "id"), alt, paragraph);
            found = true;
        }
        for (Element box : Xml.all(source, "txbxContent")) {
            if (!isInBox(box)) {
                boxes.add(box);
            }
            found = true;
        }
        if (!found || Xml.is(source, "object")) {
            sheet.remark("OBJECT");
        }
    }

    private static boolean isInBox(Element box) {
        for (var node = box.getParentNode(); node != null; node = node.getParentNode()) {
            if (Xml.is(node, "txbxContent")) {
                return true;
            }
        }
        return false;
    }

    private void picture(String relation, String alt, org.jsoup.nodes.Element paragraph) throws Unreadable {
        Optional<PackagePart> part = parts.picture(relation);
        if (part.isEmpty()) {
            sheet.remark("PICTURE_ELSEWHERE");
            return;
        }
        sheet.picture(paragraph, part.get().getPartName().getName(), WordParts.bytes(part.get()), alt);
    }

    private static String alt(Element source) {
        return Xml.all(source, "docPr").stream()
                .map(one -> Xml.attribute(one, "descr"))
                .filter(text -> !text.isBlank())
                .findFirst()
                .or(() -> Xml.all(source, "shape").stream()
                        .map(one -> Xml.attribute(one, "alt"))
                        .filter(text -> !text.isBlank())
                        .findFirst())
                .map(Words::stripped)
                .orElse("");
    }

    private static List<String> emphasis(Element look) {
        var tags = new ArrayList<String>();
        if (isOn(look, "b")) {
            tags.add("strong");
        }
        if (isOn(look, "i")) {
            tags.add("em");
        }
        if (isOn(look, "u")) {
            tags.add("u");
        }
        if (isOn(look, "strike")) {
            tags.add("s");
        }
        switch (Xml.value(look, "vertAlign")) {
            case "superscript" -> tags.add("sup");
            case "subscript" -> tags.add("sub");
            default -> {}
        }
        return tags;
    }

    private static boolean isOn(Element look, String name) {
        return Xml.child(look, name)
                .filter(found -> !OFF.contains(Xml.attribute(found, "val")))
                .isPresent();
    }
}
