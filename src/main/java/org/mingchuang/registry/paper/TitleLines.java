package org.mingchuang.registry.paper;

import java.util.List;
import java.util.stream.Stream;

/** 标题回行: breaks a long title where its meaning allows, so that no line is left with two characters (O-03). */
final class TitleLines {

    /** 20 characters of 22 pt fill the type area; one is left free. */
    private static final int LONGEST = 19;

    private static final String MAY_END_A_LINE = "的、》”）和与及暨：";
    private static final int REACH = 5;

    private TitleLines() {}

    static List<String> of(String title) {
        if (title.contains("\n")) {
            return List.of(title.split("\n"));
        }
        int about = title.indexOf("关于");
        if (title.length() <= LONGEST || about <= 0) {
            return split(title).toList();
        }
        return Stream.concat(split(title.substring(0, about)), split(title.substring(about)))
                .toList();
    }

    private static Stream<String> split(String part) {
        if (part.length() <= LONGEST) {
            return Stream.of(part);
        }
        int lines = (part.length() + LONGEST - 1) / LONGEST;
        int end = goodEnd(part, (part.length() + lines - 1) / lines);
        return Stream.concat(Stream.of(part.substring(0, end)), split(part.substring(end)));
    }

    /** The nearest good end of a line; where there is none, the even one. */
    private static int goodEnd(String part, int even) {
        for (int distance = 0; distance <= REACH; distance++) {
            for (int end : new int[] {even - distance, even + distance}) {
                if (end > 1 && end <= LONGEST && MAY_END_A_LINE.indexOf(part.charAt(end - 1)) >= 0) {
                    return end;
                }
            }
        }
        return even;
    }
}
