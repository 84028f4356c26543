@NullMarked
package org.mingchuang.publishing.manuscript;

import org.jspecify.annotations.NullMarked;
