package org.mingchuang.publishing.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.w3c.dom.Element;

/** The parts of a .docx, found the way its relations say. */
final class WordParts {

    private static final List<String> CORE = List.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument");

    private final PackagePart main;

    private WordParts(PackagePart main) {
        this.main = main;
    }

    static WordParts open(byte[] content) throws Unreadable {
        try {
            // Read from memory: there is nothing to close, and nothing to save.
            OPCPackage file = OPCPackage.open(new ByteArrayInputStream(content));
            for (String type : CORE) {
                List<PackagePart> found = file.getPartsByRelationshipType(type);
                if (!found.isEmpty()) {
                    return new WordParts(found.getFirst());
                }
            }
            throw Unreadable.because("DAMAGED");
        } catch (IOException | OpenXML4JException e) {
            throw Unreadable.because("DAMAGED");
        }
    }

    Element main() throws Unreadable {
        return root(main);
    }

    /** The one part of a kind, such as {@code styles}. */
    Optional<Element> part(String kind) throws Unreadable {
        try {
            for (PackageRelationship relation : main.getRelationships()) {
                if (relation.getTargetMode() == TargetMode.INTERNAL
                        && relation.getRelationshipType().endsWith("/" + kind)) {
                    return Optional.of(root(main.getRelatedPart(relation)));
                }
            }
            return Optional.empty();
        } catch (OpenXML4JException e) {
            throw Unreadable.because("DAMAGED");
        }
    }

    Map<String, Element> notes(String kind, String element) throws Unreadable {
        var notes = new HashMap<String, Element>();
        part(kind)
                .ifPresent(root ->
                        Xml.children(root, element).forEach(note -> notes.put(Xml.attribute(note, "id"), note)));
        return notes;
    }

    /** Empty for what doesn't lead out of the file. */
    Optional<String> link(String relation) {
        PackageRelationship found = main.getRelationship(relation);
        return found == null || found.getTargetMode() != TargetMode.EXTERNAL
                ? Optional.empty()
                : Optional.of(found.getTargetURI().toString());
    }

    /** Empty for a picture that is only named and stands elsewhere. */
    Optional<PackagePart> picture(String relation) throws Unreadable {
        PackageRelationship found = main.getRelationship(relation);
        try {
            return found == null || found.getTargetMode() != TargetMode.INTERNAL
                    ? Optional.empty()
                    : Optional.ofNullable(main.getRelatedPart(found));
        } catch (OpenXML4JException e) {
            return Optional.empty();
        }
    }

    static byte[] bytes(PackagePart part) throws Unreadable {
        try (var content = part.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw Unreadable.because("DAMAGED");
        }
    }

    private static Element root(PackagePart part) throws Unreadable {
        return Xml.read(new ByteArrayInputStream(bytes(part)));
    }
}
