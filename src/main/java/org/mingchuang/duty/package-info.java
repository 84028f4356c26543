/**
 * 待办与时限: one concept for whatever somebody owes: on which rule, who, until when, done when and with what proof. It
 * keeps the clocks, shows them to those who have to keep them and to those who answer for it, and reminds in time.
 */
@ApplicationModule(allowedDependencies = {"web", "audit", "calendar", "calendar :: spi", "organization"})
@NullMarked
package org.mingchuang.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
