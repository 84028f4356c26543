/**
 * 工作日历: working days of China from the State Council's yearly notices, cycles and commemorative days. Every deadline
 * of the other modules is counted here, and every count can explain itself.
 */
@ApplicationModule(allowedDependencies = {"web", "audit"})
@NullMarked
package org.mingchuang.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
