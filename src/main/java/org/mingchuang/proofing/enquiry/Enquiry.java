package org.mingchuang.proofing.enquiry;

import java.time.Instant;
import java.util.List;
import org.mingchuang.kernel.PersonId;

/**
 * 一次随手查.
 *
 * @param title the file's name, the address, or how the text begins
 * @param characters length of the text that was checked
 */
record Enquiry(
        long id,
        String title,
        EnquiryKind kind,
        int characters,
        PersonId by,
        String byName,
        Instant at,
        List<EnquiryFinding> findings) {

    Enquiry {
        findings = List.copyOf(findings);
    }
}
