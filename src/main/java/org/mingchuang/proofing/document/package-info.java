/**
 * 取文: the text of a file, as the command checks it.
 */
@NullMarked
package org.mingchuang.proofing.document;

import org.jspecify.annotations.NullMarked;
