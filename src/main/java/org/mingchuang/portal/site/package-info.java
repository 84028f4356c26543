/** 站点: what the site is called and where it stands. */
@NullMarked
package org.mingchuang.portal.site;

import org.jspecify.annotations.NullMarked;
