/**
 * 数据核对: sums, shares and growth that must agree with each other, in sentences and in tables.
 */
@NullMarked
package org.mingchuang.proofing.figure;

import org.jspecify.annotations.NullMarked;
