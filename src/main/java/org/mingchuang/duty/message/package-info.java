/** 提醒与送达: what is told to whom, in the office and outside. */
@NullMarked
package org.mingchuang.duty.message;

import org.jspecify.annotations.NullMarked;
