package org.mingchuang.registry.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** 对照表文件: lines of four cells, separated by tabs; # opens a remark. */
record Table(String file, List<Entry> entries) {

    private static final int CELLS = 4;
    private static final String VERIFIED = "verified";
    private static final String UNVERIFIED = "unverified";

    /** A line and where it stands. */
    record Entry(String place, List<String> cells) {

        String cell(int index) {
            return cells.get(index);
        }

        ReportField field(int index) {
            return ReportField.of(cell(index))
                    .orElseThrow(() -> new MappingFault(place, "unknown field \"" + cell(index) + "\""));
        }

        boolean isVerified() {
            String mark = cell(CELLS - 1);
            if (!mark.equals(VERIFIED) && !mark.equals(UNVERIFIED)) {
                throw new MappingFault(place, "the mark is \"" + mark + "\", not verified or unverified");
            }
            return mark.equals(VERIFIED);
        }
    }

    static Table read(String file) {
        try {
            return parse(file, new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table parse(String file, String text) {
        var entries = new ArrayList<Entry>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("#") && !lines.get(i).isBlank()) {
                entries.add(entry(file + " line " + (i + 1), lines.get(i)));
            }
        }
        return new Table(file, List.copyOf(entries));
    }

    private static Entry entry(String place, String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != CELLS) {
            throw new MappingFault(place, cells.size() + " cells, not " + CELLS);
        }
        return new Entry(place, cells.stream().map(String::strip).toList());
    }
}
