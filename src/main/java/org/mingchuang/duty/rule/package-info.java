/** 时限规则: the rules of all modules, and what the commission may set of them. */
@NullMarked
package org.mingchuang.duty.rule;

import org.jspecify.annotations.NullMarked;
