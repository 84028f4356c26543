@NullMarked
package org.mingchuang.files.store;

import org.jspecify.annotations.NullMarked;
