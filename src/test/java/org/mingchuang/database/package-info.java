@NullMarked
package org.mingchuang.database;

import org.jspecify.annotations.NullMarked;
