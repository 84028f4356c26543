/**
 * 审批: routes as data, runs over the digest of an exact version, decisions, opinions and the five gates.
 */
@ApplicationModule(allowedDependencies = {"web", "audit", "calendar", "organization", "duty", "duty :: spi"})
@NullMarked
package org.mingchuang.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
