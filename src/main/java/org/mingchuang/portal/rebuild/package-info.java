/** 全站重建: the same making over all pages, in parallel, in the background, and resumable. */
@NullMarked
package org.mingchuang.portal.rebuild;

import org.jspecify.annotations.NullMarked;
