@NullMarked
package org.mingchuang.organization.account;

import org.jspecify.annotations.NullMarked;
