/** 初始设置: an empty installation gets its commission and its first system administrator by a link of one use. */
@NullMarked
package org.mingchuang.organization.setup;

import org.jspecify.annotations.NullMarked;
