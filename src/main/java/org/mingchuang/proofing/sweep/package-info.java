/**
 * 全站复查: everything published is checked again whenever the rules change, and once in a while.
 */
@NullMarked
package org.mingchuang.proofing.sweep;

import org.jspecify.annotations.NullMarked;
