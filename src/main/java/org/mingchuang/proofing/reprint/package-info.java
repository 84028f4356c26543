/**
 * 转载核对: whether what is taken over may be, from whom, and under its own title.
 */
@NullMarked
package org.mingchuang.proofing.reprint;

import org.jspecify.annotations.NullMarked;
