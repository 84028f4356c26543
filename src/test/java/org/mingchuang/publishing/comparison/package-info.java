@NullMarked
package org.mingchuang.publishing.comparison;

import org.jspecify.annotations.NullMarked;
