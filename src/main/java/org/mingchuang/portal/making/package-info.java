/** 页面制作: fills the page records from the catalogue and the released items, and prints them. */
@NullMarked
package org.mingchuang.portal.making;

import org.jspecify.annotations.NullMarked;
