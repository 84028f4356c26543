package org.mingchuang.approval;

import java.util.Set;
import org.mingchuang.kernel.Digest;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.SubjectRef;
import org.mingchuang.kernel.UnitId;

/**
 * 送审: what is to be signed. The route follows from unit, origin and target, never from the drafter's wish.
 *
 * @param digest of the exact version; a signature holds for nothing else
 * @param writers everybody who ever wrote on the subject; none of them signs it
 */
public record Submission(
        SubjectRef subject,
        String title,
        UnitId unit,
        MaterialOrigin origin,
        Target target,
        Digest digest,
        Set<PersonId> writers) {

    public Submission {
        writers = Set.copyOf(writers);
    }
}
