package org.mingchuang.publishing.source;

/**
 * 名单行: one line of a list as it was written; nothing is checked yet.
 *
 * @param number as the spreadsheet program counts
 */
record SourceLine(int number, String name, String domain, String listVersion, String from, String until) {

    private static final int FIELDS = 6;

    SourceLine {
        name = tidy(name);
        domain = tidy(domain);
        listVersion = tidy(listVersion);
        from = tidy(from);
        until = tidy(until);
    }

    static SourceLine read(String written) {
        String[] parts = written.split("\t", -1);
        if (parts.length != FIELDS || !parts[0].matches("[0-9]{1,7}")) {
            throw new IllegalArgumentException("not a line of a list");
        }
        return new SourceLine(Integer.parseInt(parts[0]), parts[1], parts[2], parts[3], parts[4], parts[5]);
    }

    String written() {
        return String.join("\t", Integer.toString(number), name, domain, listVersion, from, until);
    }

    boolean isEmpty() {
        return (name + domain + listVersion + from + until).isEmpty();
    }

    private static String tidy(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s\\u00A0\\u3000]+", " ").strip();
    }
}
