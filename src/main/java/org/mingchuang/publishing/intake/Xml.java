package org.mingchuang.publishing.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Trees of untrusted XML: no document types, no entities, nothing fetched, not too deep (all that POI's parser sees to). Names are local names. */
final class Xml {

    /** What the platform's parser says when elements stand deeper in each other than the 100 that POI allows. */
    private static final String TOO_DEEP = "JAXP00010006";

    private Xml() {}

    static Element read(InputStream content) throws Unreadable {
        try (content) {
            return DocumentHelper.readDocument(content).getDocumentElement();
        } catch (SAXException e) {
            boolean deep = String.valueOf(e.getMessage()).contains(TOO_DEEP);
            throw Unreadable.because(deep ? "TOO_DEEP" : "DAMAGED");
        } catch (IOException e) {
            throw Unreadable.because("DAMAGED");
        }
    }

    static List<Element> children(Element parent) {
        var found = new ArrayList<Element>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(child -> is(child, name)).toList();
    }

    /** The first one on the way down the names. */
    static Optional<Element> child(Element parent, String... names) {
        Optional<Element> found = Optional.of(parent);
        for (String name : names) {
            found = found.flatMap(element -> children(element, name).stream().findFirst());
        }
        return found;
    }

    static List<Element> all(Element root, String name) {
        var found = new ArrayList<Element>();
        var nodes = root.getElementsByTagNameNS("*", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static boolean is(Node node, String name) {
        return name.equals(node.getLocalName());
    }

    /** Empty when it isn't there. */
    static String attribute(Element element, String name) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (is(attributes.item(i), name)) {
                return attributes.item(i).getNodeValue();
            }
        }
        return "";
    }

    /** The attribute {@code val} of the element found down the names; empty when either isn't there. */
    static String value(Element parent, String... names) {
        return child(parent, names).map(found -> attribute(found, "val")).orElse("");
    }

    static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
