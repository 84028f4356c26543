/**
 * 规则管理: which rules are in force, and how useful each is.
 */
@NullMarked
package org.mingchuang.proofing.keeping;

import org.jspecify.annotations.NullMarked;
