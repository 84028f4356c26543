/** 机构: the tree of units and its upkeep. */
@NullMarked
package org.mingchuang.organization.unit;

import org.jspecify.annotations.NullMarked;
