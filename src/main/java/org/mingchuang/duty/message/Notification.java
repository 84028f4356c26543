package org.mingchuang.duty.message;

import java.util.Set;
import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;

/** 提醒内容. */
public record Notification(
        String key,
        long duty,
        UnitId unit,
        String title,
        String text,
        String address,
        boolean urgent,
        Set<PersonId> recipients) {}
