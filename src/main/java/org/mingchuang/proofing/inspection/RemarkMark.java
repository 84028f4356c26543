package org.mingchuang.proofing.inspection;

import org.mingchuang.kernel.Digest;
import org.mingchuang.proofing.Located;

/** 意见标识: knows a finding again in a later version, as long as its words and what stands around them are the same. */
final class RemarkMark {

    private static final int LENGTH = 32;

    private RemarkMark() {}

    static String of(Located located) {
        String all =
                String.join("\u0000", located.finding().rule(), located.before(), located.found(), located.after());
        return Digest.of(all).hex().substring(0, LENGTH);
    }
}
