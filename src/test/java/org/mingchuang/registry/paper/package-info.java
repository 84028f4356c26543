@NullMarked
package org.mingchuang.registry.paper;

import org.jspecify.annotations.NullMarked;
