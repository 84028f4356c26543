@NullMarked
package org.mingchuang.publishing.markup;

import org.jspecify.annotations.NullMarked;
