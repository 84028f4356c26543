/**
 * 日期: days that do not exist and weekdays that are not theirs.
 */
@NullMarked
package org.mingchuang.proofing.date;

import org.jspecify.annotations.NullMarked;
