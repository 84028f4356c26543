@NullMarked
package org.mingchuang.web;

import org.jspecify.annotations.NullMarked;
