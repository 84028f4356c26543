package org.mingchuang.publishing.intake;

import java.time.Instant;
import java.util.List;
import org.mingchuang.kernel.Digest;
import org.mingchuang.publishing.ManuscriptId;
import org.mingchuang.publishing.intake.ReadDocument.Finding;

/** 导入记录: what one file has given to a manuscript. */
record Intake(
        ManuscriptId manuscript,
        int version,
        String fileName,
        Digest file,
        List<Finding> findings,
        List<Remark> remarks,
        int pictures,
        String takenByName,
        Instant takenAt) {}
