@NullMarked
package org.mingchuang.registry.channel;

import org.jspecify.annotations.NullMarked;
