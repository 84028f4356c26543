/**
 * 词表匹配: many terms in one pass over the text.
 */
@NullMarked
package org.mingchuang.proofing.match;

import org.jspecify.annotations.NullMarked;
