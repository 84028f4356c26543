/** 站点核对: compares what stands with what was written and what was signed. */
@NullMarked
package org.mingchuang.portal.check;

import org.jspecify.annotations.NullMarked;
