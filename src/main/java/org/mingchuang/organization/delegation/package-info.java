/** 委托代行: who acts for an absent holder, and for how long. */
@NullMarked
package org.mingchuang.organization.delegation;

import org.jspecify.annotations.NullMarked;
