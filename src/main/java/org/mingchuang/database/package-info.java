/**
 * 数据库: runs PostgreSQL inside the installation when no server is configured, and stops it with the application.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.mingchuang.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
