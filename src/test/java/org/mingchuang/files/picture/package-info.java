@NullMarked
package org.mingchuang.files.picture;

import org.jspecify.annotations.NullMarked;
