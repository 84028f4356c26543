/**
 * 规则包: rules as data files, read once, immutable afterwards.
 */
@NullMarked
package org.mingchuang.proofing.pack;

import org.jspecify.annotations.NullMarked;
