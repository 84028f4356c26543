package org.mingchuang.audit;

import java.util.List;
import org.mingchuang.kernel.SubjectRef;

/** 留痕查询: what happened to one subject, oldest first. */
public interface AuditTrail {

    List<FactView> of(SubjectRef subject);
}
