@NullMarked
package org.mingchuang.organization.person;

import org.jspecify.annotations.NullMarked;
