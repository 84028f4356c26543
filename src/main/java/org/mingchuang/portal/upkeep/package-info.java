/** 站点维护: the office's page about the public site: its state, rebuilding it, comparing it. */
@NullMarked
package org.mingchuang.portal.upkeep;

import org.jspecify.annotations.NullMarked;
