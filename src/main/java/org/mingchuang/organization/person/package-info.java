/** 人员: people, taken on and leaving; their mobile numbers are encrypted. */
@NullMarked
package org.mingchuang.organization.person;

import org.jspecify.annotations.NullMarked;
