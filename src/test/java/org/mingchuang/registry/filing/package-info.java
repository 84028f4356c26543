@NullMarked
package org.mingchuang.registry.filing;

import org.jspecify.annotations.NullMarked;
