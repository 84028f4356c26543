package org.mingchuang.calendar.year;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of the calendar. */
@Configuration
@EnableConfigurationProperties(YearLimits.class)
class YearSettings {}
