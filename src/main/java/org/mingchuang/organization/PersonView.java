package org.mingchuang.organization;

import org.mingchuang.kernel.PersonId;
import org.mingchuang.kernel.UnitId;

/** 人员: one person as others see it. */
public record PersonView(PersonId id, String name, UnitId unit, String jobTitle, boolean active) {}
