@NullMarked
package org.mingchuang.web.component;

import org.jspecify.annotations.NullMarked;
