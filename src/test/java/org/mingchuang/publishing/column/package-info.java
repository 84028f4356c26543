/** Tests of the feature. */
@NullMarked
package org.mingchuang.publishing.column;

import org.jspecify.annotations.NullMarked;
