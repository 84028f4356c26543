@NullMarked
package org.mingchuang.story;

import org.jspecify.annotations.NullMarked;
