/** 发布计划: what is planned and what went out, week by week, with the days off and the days that deserve a text. */
@NullMarked
package org.mingchuang.publishing.schedule;

import org.jspecify.annotations.NullMarked;
