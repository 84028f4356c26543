/**
 * 图片取文: words in pictures, read by a program of its own outside this one.
 */
@NullMarked
package org.mingchuang.proofing.picture;

import org.jspecify.annotations.NullMarked;
