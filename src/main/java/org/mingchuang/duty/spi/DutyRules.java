package org.mingchuang.duty.spi;

import java.util.List;
import org.mingchuang.duty.DutyRule;

/** 时限规则的提供方: a module that opens duties says on which rules. */
public interface DutyRules {

    /** Each code once in the whole system, beginning with the module's name. */
    List<DutyRule> rules();
}
