@NullMarked
package org.mingchuang.proofing.picture;

import org.jspecify.annotations.NullMarked;
