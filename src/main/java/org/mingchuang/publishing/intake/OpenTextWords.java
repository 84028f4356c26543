package org.mingchuang.publishing.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of one paragraph of OpenDocument. */
final class OpenTextWords {

    private static final int SPACES = 100;

    private final Packed packed;
    private final Sheet sheet;
    private final OpenTextStyles styles;
    private final List<Element> boxes = new ArrayList<>();

    OpenTextWords(Packed packed, Sheet sheet, OpenTextStyles styles) {
        this.packed = packed;
        this.sheet = sheet;
        this.styles = styles;
    }

    void write(Element source, org.jsoup.nodes.Element paragraph, List<String> emphasis) throws Unreadable {
        for (Node node = source.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE) {
                Words.append(paragraph, node.getNodeValue().replaceAll("[ \\t\\r\\n]+", " "), emphasis);
            } else if (node instanceof Element element) {
                element(element, paragraph, emphasis);
            }
        }
    }

    /** Text boxes met since the last call. */
    List<Element> boxes() {
        List<Element> met = List.copyOf(boxes);
        boxes.clear();
        return met;
    }

    private void element(Element source, org.jsoup.nodes.Element paragraph, List<String> emphasis) throws Unreadable {
        switch (source.getLocalName()) {
            case "span" -> write(source, paragraph, joined(emphasis, source));
            case "a" -> {
                var link = paragraph.appendElement("a").attr("href", Xml.attribute(source, "href"));
                write(source, link, emphasis);
            }
            case "s" ->
                Words.append(
                        paragraph,
                        " ".repeat(Math.clamp(Xml.number(Xml.attribute(source, "c"), 1), 1, SPACES)),
                        emphasis);
            case "tab" -> Words.append(paragraph, " ", emphasis);
            case "line-break" -> paragraph.appendElement("br");
            case "note" -> note(source, paragraph);
            case "frame" -> frame(source, paragraph);
            case "annotation" -> sheet.remark("COMMENTS");
            case "annotation-end", "bookmark-start", "bookmark-end", "bookmark", "soft-page-break", "change" -> {}
            case "custom-shape", "line", "rect", "polygon", "g" -> sheet.remark("OBJECT");
            default -> write(source, paragraph, emphasis);
        }
    }

    private List<String> joined(List<String> emphasis, Element span) {
        return Stream.concat(emphasis.stream(), styles.emphasis(Xml.attribute(span, "style-name")).stream())
                .distinct()
                .toList();
    }

    private void note(Element source, org.jsoup.nodes.Element paragraph) {
        List<String> texts = Xml.child(source, "note-body").map(Xml::children).orElse(List.of()).stream()
                .map(Element::getTextContent)
                .map(Words::stripped)
                .filter(text -> !text.isEmpty())
                .toList();
        if (!texts.isEmpty()) {
            paragraph.appendElement("sup").text("[" + sheet.footnote(texts) + "]");
        }
    }

    private void frame(Element source, org.jsoup.nodes.Element paragraph) throws Unreadable {
        boxes.addAll(Xml.children(source, "text-box"));
        boolean object = Xml.child(source, "object").isPresent()
                || Xml.child(source, "object-ole").isPresent();
        if (object) {
            sheet.remark("OBJECT");
            return;
        }
        String alt = Stream.of("desc", "title")
                .flatMap(name -> Xml.child(source, name).stream())
                .map(Element::getTextContent)
                .collect(Collectors.joining(" "));
        for (Element image : Xml.children(source, "image").stream().limit(1).toList()) {
            String part = Xml.attribute(image, "href");
            if (packed.has(part)) {
                sheet.picture(paragraph, part, packed.content(part), Words.stripped(alt));
            } else {
                sheet.remark("PICTURE_ELSEWHERE");
            }
        }
    }
}
