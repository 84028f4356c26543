/** Tests of the feature. */
@NullMarked
package org.mingchuang.duty.message;

import org.jspecify.annotations.NullMarked;
