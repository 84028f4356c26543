@NullMarked
package org.mingchuang.proofing.form;

import org.jspecify.annotations.NullMarked;
