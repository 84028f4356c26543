package org.mingchuang.proofing;

import org.mingchuang.proofing.Material.Part;

/** 定位的发现: a finding and the part in whose text its offset counts. */
public record Located(Part part, Finding finding) {

    private static final int AROUND = 8;

    /** The words themselves. */
    public String found() {
        return part.text().substring(finding.offset(), finding.end());
    }

    /** A few characters before them in the same line, so that the place is known again after other places have changed. */
    public String before() {
        String before = part.text().substring(Math.max(0, finding.offset() - AROUND), finding.offset());
        return before.substring(before.lastIndexOf('\n') + 1);
    }

    public String after() {
        int end = Math.min(part.text().length(), finding.end() + AROUND);
        String after = part.text().substring(finding.end(), end);
        int line = after.indexOf('\n');
        return line < 0 ? after : after.substring(0, line);
    }
}
