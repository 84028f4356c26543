package org.mingchuang.registry.channel;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of the register. */
@Configuration
@EnableConfigurationProperties(ChannelLimits.class)
class RegistrySettings {}
