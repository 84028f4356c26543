/** 站点目录: what stands on the site, where, made from what, and what is to be made anew. */
@NullMarked
package org.mingchuang.portal.catalogue;

import org.jspecify.annotations.NullMarked;
