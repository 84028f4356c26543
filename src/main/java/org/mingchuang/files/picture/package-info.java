/** 图片处理: pictures are rewritten when they come in, so that nothing but the picture is left, and made smaller for readers. */
@NullMarked
package org.mingchuang.files.picture;

import org.jspecify.annotations.NullMarked;
