package org.mingchuang.calendar.year;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingchuang.calendar.DayKind;
import org.mingchuang.kernel.Refusal;

/**
 * 放假安排表: lines {@code date,kind,name}, such as {@code 2020-10-01,holiday,国庆节} and {@code 2020-10-10,workday,国庆节}; the kind
 * may be written 放假 or 休, 上班, 补班 or 班 as well. A first line of headings is left out. Every wrong line is named with its number.
 */
final class DayTable {

    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_SHOWN = 40;

    private final List<DayEntry> entries = new ArrayList<>();
    private final List<Refusal> faults = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();

    private DayTable() {}

    static DayReading read(String text) {
        var table = new DayTable();
        List<String> lines =
                text.replace("\uFEFF", "").lines().map(String::strip).toList();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isEmpty() && !(number == 1 && line.startsWith("date,"))) {
                table.add(number, line);
            }
        }
        return new DayReading(table.entries, table.faults);
    }

    private void add(int number, String line) {
        String[] cells = line.split("[,，\t]", -1);
        if (cells.length != 3) {
            fault("LINE_MALFORMED", number, line);
            return;
        }
        try {
            check(number, LocalDate.parse(cells[0].strip()), cells[1].strip(), cells[2].strip());
        } catch (DateTimeParseException e) {
            fault("DATE_MALFORMED", number, cells[0]);
        }
    }

    private void check(int number, LocalDate date, String word, String name) {
        boolean back = word.equals("none");
        if (!seen.add(date)) {
            fault("DATE_TWICE", number, date);
        } else if (!back && kind(word) == null) {
            fault("KIND_UNKNOWN", number, word);
        } else if (!back && (name.isEmpty() || name.length() > LONGEST_NAME)) {
            fault("NAME_MISSING", number, LONGEST_NAME);
        } else {
            entries.add(new DayEntry(date, kind(word), back ? "" : name));
        }
    }

    private static @Nullable DayKind kind(String word) {
        return switch (word) {
            case "holiday", "放假", "休" -> DayKind.HOLIDAY;
            case "workday", "上班", "补班", "班" -> DayKind.MAKE_UP;
            default -> null;
        };
    }

    private void fault(String reason, int line, Object found) {
        String cell = found.toString();
        String shown = cell.length() > LONGEST_SHOWN ? cell.substring(0, LONGEST_SHOWN) + "…" : cell;
        faults.add(Refusal.of("calendar.year.refusal." + reason, line, shown).at("text"));
    }
}
