/**
 * 机构人员: units, people, the posts they hold, who leads what, delegation, sign-in and permissions.
 */
@ApplicationModule(allowedDependencies = {"web", "audit"})
@NullMarked
package org.mingchuang.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
