/**
 * 归一: text as rules see it, with the way back to the exact place in what was given.
 */
@NullMarked
package org.mingchuang.proofing.text;

import org.jspecify.annotations.NullMarked;
