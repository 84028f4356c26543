/** 放假安排录入: a year whose notice is not in is owed by the office, weeks ahead, with reminders like any other duty. */
@NullMarked
package org.mingchuang.duty.arrangement;

import org.jspecify.annotations.NullMarked;
