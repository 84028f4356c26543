package org.mingchuang.registry.paper;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 报送对照: columns and words of the reporting system, as files say them (M-17). */
record ReportMapping(List<ReportColumn> columns, Map<ReportField, Map<String, String>> words) {

    static final String COLUMNS = "registry/report-columns.tsv";
    static final String WORDS = "registry/report-words.tsv";
    private static final String ANY = "*";

    /** The widest column that a sheet can have. */
    private static final int WIDEST = 255;

    static ReportMapping ofFiles() {
        return of(Table.read(COLUMNS), Table.read(WORDS));
    }

    static ReportMapping of(Table columns, Table words) {
        return new ReportMapping(columns(columns), words(words));
    }

    /** The system's word; ours where the files say nothing of the field. */
    String word(ReportField field, String ours) {
        Map<String, String> known = words.get(field);
        if (known == null || ours.isEmpty()) {
            return ours;
        }
        String word = known.containsKey(ours) ? known.get(ours) : known.get(ANY);
        if (word == null) {
            throw new MappingFault(WORDS, "no word for " + field.key() + " \"" + ours + "\"");
        }
        return word;
    }

    private static List<ReportColumn> columns(Table table) {
        if (table.entries().isEmpty()) {
            throw new MappingFault(table.file(), "no columns");
        }
        var headings = new HashSet<String>();
        var columns = new ArrayList<ReportColumn>();
        for (Table.Entry entry : table.entries()) {
            String heading = entry.cell(0);
            if (heading.isEmpty() || !headings.add(heading)) {
                throw new MappingFault(entry.place(), "heading \"" + heading + "\" is empty or stands twice");
            }
            columns.add(new ReportColumn(heading, entry.field(1), width(entry), entry.isVerified()));
        }
        return List.copyOf(columns);
    }

    private static int width(Table.Entry entry) {
        String cell = entry.cell(2);
        if (!cell.matches("[1-9]\\d{0,2}") || Integer.parseInt(cell) > WIDEST) {
            throw new MappingFault(entry.place(), "width \"" + cell + "\" is not a number from 1 to " + WIDEST);
        }
        return Integer.parseInt(cell);
    }

    private static Map<ReportField, Map<String, String>> words(Table table) {
        var words = new EnumMap<ReportField, Map<String, String>>(ReportField.class);
        for (Table.Entry entry : table.entries()) {
            entry.isVerified();
            String before = words.computeIfAbsent(entry.field(0), field -> new LinkedHashMap<>())
                    .put(entry.cell(1), entry.cell(2));
            if (before != null) {
                throw new MappingFault(entry.place(), "\"" + entry.cell(1) + "\" stands twice");
            }
        }
        return words;
    }
}
