/**
 * 链接核对: where links lead, and whether they say so.
 */
@NullMarked
package org.mingchuang.proofing.link;

import org.jspecify.annotations.NullMarked;
