package org.mingchuang.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** A tab-separated file below {@code demo/}; lines that begin with {@code #} are remarks. */
record DemoTable(List<List<String>> rows) {

    static DemoTable read(String name, int columns) {
        return new DemoTable(DemoText.read("demo/" + name)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> cells(line, columns))
                .toList());
    }

    private static List<String> cells(String line, int columns) {
        String[] found = line.split("\t", -1);
        String[] all = Arrays.copyOf(found, columns);
        return Arrays.stream(all).map(cell -> cell == null ? "" : cell.strip()).toList();
    }

    /** Reads resources as text. */
    static final class DemoText {

        private DemoText() {}

        static String read(String path) {
            try (var content = new ClassPathResource(path).getInputStream()) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
