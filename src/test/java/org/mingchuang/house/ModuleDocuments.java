package org.mingchuang.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The generated diagrams and canvases, with their lists in order, so that they change only when the modules do. */
final class ModuleDocuments {

    private static final List<String> LISTED = List.of("Rel(", "    Component(", "* `");

    private ModuleDocuments() {}

    static void settle(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (var documents = Files.newDirectoryStream(from)) {
            for (Path document : documents) {
                List<String> lines = Files.readAllLines(document);
                Files.write(to.resolve(document.getFileName()), settled(isTable(document) ? filled(lines) : lines));
            }
        }
    }

    private static boolean isTable(Path document) {
        return document.toString().endsWith(".adoc");
    }

    private static List<String> filled(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }

    private static List<String> settled(List<String> lines) {
        var settled = new ArrayList<String>();
        var run = new ArrayList<String>();
        for (String line : lines) {
            boolean first = line.startsWith("|* `");
            if (first || !isListed(line)) {
                flush(run, settled);
            }
            if (first) {
                settled.add("|");
                run.add(line.substring(1).strip());
            } else if (isListed(line)) {
                run.add(line.stripTrailing());
            } else {
                settled.add(line.stripTrailing());
            }
        }
        flush(run, settled);
        return settled;
    }

    private static void flush(List<String> run, List<String> settled) {
        run.stream().sorted().forEach(settled::add);
        run.clear();
    }

    private static boolean isListed(String line) {
        return LISTED.stream().anyMatch(line::startsWith);
    }
}
