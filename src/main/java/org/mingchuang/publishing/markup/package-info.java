/** 正文整理: what is pasted becomes clean markup, and what was typed hastily becomes tidy. */
@NullMarked
package org.mingchuang.publishing.markup;

import org.jspecify.annotations.NullMarked;
