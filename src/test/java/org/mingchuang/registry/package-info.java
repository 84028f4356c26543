@NullMarked
package org.mingchuang.registry;

import org.jspecify.annotations.NullMarked;
