/**
 * 页面外壳: the office's layout, components and menus; other modules contribute entries and panels. It also renders
 * every page, binds the acting person to controllers, and turns faults into pages that say what to do.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mingchuang.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
