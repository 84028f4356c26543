package org.mingchuang.proofing;

import org.mingchuang.proofing.Material.Part;

/** 定位的发现: a finding and the part in whose text its offset counts. */
public record Located(Part part, Finding finding) {

    private static final int AROUND = 8;

    /** The words themselves. */
    public String found() {
        return part.text().substring(finding.offset(), finding.end());
    }

    /** A few characters before them, so that the place is known again after other places have changed. */
    public String before() {
        return part.text().substring(Math.max(0, finding.offset() - AROUND), finding.offset());
    }

    public String after() {
        return part.text().substring(finding.end(), Math.min(part.text().length(), finding.end() + AROUND));
    }
}
