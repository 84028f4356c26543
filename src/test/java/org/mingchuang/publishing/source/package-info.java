/** Tests of the feature. */
@NullMarked
package org.mingchuang.publishing.source;

import org.jspecify.annotations.NullMarked;
