/** 站点库: the folder of finished public files, written so that a reader never sees half a page. */
@NullMarked
package org.mingchuang.portal.store;

import org.jspecify.annotations.NullMarked;
